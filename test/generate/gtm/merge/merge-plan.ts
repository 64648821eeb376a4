import type { MergeRequest, MergeResult } from '../../../../src/generate/merge.js';
import { gtm } from '../../../../src/generate/targets/gtm/index.js';
import type { Plan } from '../../../../src/plan/model.js';
import { findRange } from '../../../../src/source/location.js';
import { toPosition } from '../../../../src/source/positions.js';
import { asList, isObject, type Json, listEntities } from '../container-check/problems.js';
import { generateContainer, readOptions, type Options as TargetOptions } from '../generate-container.js';

export interface Merged {
  /** The file after the merge; empty when an error stands against it. */
  readonly text: string;
  readonly file: Json;
  /** `changed tag "x": eventName "a" → "b"` */
  readonly changes: readonly string[];
  /** `severity line:column message` */
  readonly findings: readonly string[];
  /** What to do about them. */
  readonly helps: readonly (string | undefined)[];
}

interface Options extends Partial<Pick<MergeRequest, 'adopt' | 'prune'>> {
  /** Of the target, as a plan writes them. */
  readonly options?: TargetOptions | undefined;
}

/** Puts the container of a plan into an export, which is given as text, bytes or JSON. */
export async function mergePlan(
  into: Json,
  plan: Plan,
  { options, adopt = false, prune = false }: Options = {},
): Promise<Merged> {
  const text = typeof into === 'string' ? into : `${JSON.stringify(into, null, 4)}\n`;
  const bytes = new TextEncoder().encode(text);
  if (!gtm.merge) throw new Error('The gtm target cannot merge.');
  const context = { plan, options: readOptions(options), out: 'export.json' };
  return show(await gtm.merge(context, { name: 'export.json', bytes, adopt, prune }));
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
  const helps = diagnostics.map(({ help }) => help);
  return { text: content, file: content && JSON.parse(content.replace(/^\ufeff/, '')), changes, findings, helps };
}

/** The container of a plan, as if GTM had taken it in and exported it: other ids, owners and fingerprints. */
export async function roundTrip(plan: Plan, options?: TargetOptions): Promise<Json> {
  const file = await generateContainer(plan, options);
  const ids = new Map(listEntities(file.containerVersion).map(({ id }, index) => [id, String(index + 11)]));
  const given: Record<string, string> = { accountId: '600123', containerId: '770456', fingerprint: '1712345678901' };
  const renumber = (value: Json, key: string): Json => {
    if (key in given) return given[key];
    if (typeof value === 'string') return renumberText(value, key, ids);
    if (Array.isArray(value)) return value.map((item) => renumber(item, key));
    if (!isObject(value)) return value;
    const isReference = value.type === 'TRIGGER_REFERENCE';
    return Object.fromEntries(
      Object.entries(value).map(([field, child]) => [field, renumber(child, isReference ? 'Id' : field)]),
    );
  };
  return renumber(file, '');
}

function renumberText(text: string, key: string, ids: ReadonlyMap<unknown, string>): string {
  if (key.endsWith('Id')) return ids.get(text) ?? text;
  if (key !== 'type') return text;
  return text.replace(/^cvt_\d+_(\d+)$/, (_, id: string) => `cvt_770456_${ids.get(id)}`);
}

/** An entity of a container by its kind and name. */
export function find(file: Json, kind: string, name: string): Json {
  const found = asList(file.containerVersion[kind]).find((entity) => entity.name === name);
  if (!found) throw new Error(`There is no ${kind} ${name}.`);
  return found;
}
