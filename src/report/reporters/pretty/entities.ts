import type { MergedEntity, MergedField, MergedHow } from '../../../generate/merge.js';
import type { Paint } from '../../paint.js';
import type { ReportedFile } from '../../reporter.js';
import { showSentence } from '../../show-text.js';

/** A sign as in a difference, and what is said of the entity beyond it. */
const SIGNS: Record<MergedHow, readonly [sign: string, tint: keyof Paint, remark?: string]> = {
  added: ['+', 'good'],
  changed: ['~', 'warning'],
  adopted: ['~', 'warning', 'taken over'],
  removed: ['-', 'error'],
  'left over': ['?', 'dim', 'not in the plan, left over'],
  used: ['=', 'dim', 'not the plan’s, does the same, left alone'],
};

/** What becomes of each thing in a file, one line each with its fields below, then how many there are. */
export function renderEntities({ entities }: ReportedFile, paint: Paint): string[] {
  if (!entities) return [];
  return [...entities.flatMap((entity) => renderEntity(entity, paint)), ...summarize(entities)].map(
    (line) => `  ${line}`,
  );
}

function renderEntity({ change, kind, name, fields }: MergedEntity, paint: Paint): string[] {
  const [sign, tint, remark] = SIGNS[change];
  const said = remark === undefined ? '' : paint.dim(` (${remark})`);
  return [
    `${paint[tint](sign)} ${kind} ${paint.strong(showSentence(name))}${said}`,
    ...fields.map((field) => `    ${paint.dim(renderField(field))}`),
  ];
}

function renderField({ field, before, after }: MergedField): string {
  const values = [before, after].map((value) => (value === undefined ? undefined : `"${value}"`));
  const [old, now] = values;
  if (old !== undefined && now !== undefined) return showSentence(`${field}: ${old} → ${now}`);
  if (now !== undefined) return showSentence(`${field}: → ${now}`);
  return showSentence(old === undefined ? field : `${field}: ${old} →`);
}

const ORDER: readonly MergedHow[] = ['added', 'changed', 'adopted', 'removed', 'left over', 'used'];

function summarize(entities: readonly MergedEntity[]): string[] {
  const counts = ORDER.flatMap((change) => {
    const number = entities.filter((entity) => entity.change === change).length;
    return number > 0 ? [`${number} ${change}`] : [];
  });
  return entities.length > 1 ? [`${counts.join(', ')}`] : [];
}
