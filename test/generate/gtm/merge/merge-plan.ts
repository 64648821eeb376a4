import type { MergeRequest, MergeResult } from '../../../../src/generate/merge.js';
import { gtm } from '../../../../src/generate/targets/gtm/index.js';
import type { Plan } from '../../../../src/plan/model.js';
import { findRange } from '../../../../src/source/location.js';
import { toPosition } from '../../../../src/source/positions.js';
import { asList, type Json } from '../container-check/problems.js';
import { generateText } from '../generate-container.js';

export interface Merged {
  /** The file after the merge; empty when an error stands against it. */
  readonly text: string;
  readonly file: Json;
  /** `changed tag "x": eventName "a" → "b"` */
  readonly changes: readonly string[];
  /** `severity line:column message` */
  readonly findings: readonly string[];
}

type Options = Partial<Pick<MergeRequest, 'adopt' | 'prune'>>;

/** Puts the container of a plan into an export, which is given as text, bytes or JSON. */
export async function mergePlan(into: Json, plan: Plan, options: Options = {}): Promise<Merged> {
  const text = typeof into === 'string' ? into : `${JSON.stringify(into, null, 4)}\n`;
  const bytes = new TextEncoder().encode(text);
  const read = gtm.options.safeParse({});
  if (!read.success || !gtm.merge) throw new Error('The gtm target cannot merge.');
  const request = { name: 'export.json', bytes, adopt: false, prune: false, ...options };
  return show(await gtm.merge({ plan, options: read.data, out: 'export.json' }, request));
}

function show({ content = '', entities, diagnostics }: MergeResult): Merged {
  const changes = entities.map(({ change, kind, name, fields }) => {
    const what = fields.map(({ field, before, after }) => [field, before && `"${before}"`, after && `→ "${after}"`]);
    const details = what.map((words) => words.filter(Boolean).join(' ')).join(', ');
    return `${change} ${kind} "${name}"${details && `: ${details}`}`;
  });
  const findings = diagnostics.map(({ severity, message, location }) => {
    const { line, column } = toPosition(location.source, findRange(location).start);
    return `${severity} ${line}:${column} ${message}`;
  });
  return { text: content, file: content && JSON.parse(content), changes, findings };
}

/** The container of a plan, as if GTM had taken it in and exported it: other ids, owners and fingerprints. */
export async function roundTrip(plan: Plan, from = 11): Promise<Json> {
  const text = await generateText(plan);
  const ids = [...new Set(text.match(/(?<!\d)[1-9]\d{8}(?!\d)/g))];
  const renumbered = ids.reduce((all, id, index) => all.replaceAll(id, String(from + index)), text);
  return JSON.parse(
    renumbered
      .replaceAll('1234567890', '600123')
      .replaceAll('11111111', '770456')
      .replaceAll('0000000000000', '1712345678901'),
  );
}

/** An entity of a container by its kind and name. */
export function find(file: Json, kind: string, name: string): Json {
  const found = asList(file.containerVersion[kind]).find((entity) => entity.name === name);
  if (!found) throw new Error(`There is no ${kind} ${name}.`);
  return found;
}
