import { printNotes, readMark } from '../../../../gtm/mark.js';
import type { Listed } from './entities.js';
import { AT_CREATION, type Fields, KINDS } from './kinds.js';
import { agree, byKey, isKeyed, saysNothing } from './parameters.js';

/** What becomes of an entity: the fields that are not the same, in the order of the entity; `undefined` goes. */
export type Update = ReadonlyMap<string, unknown>;

/** What of an existing entity the plan says otherwise. Fields that agree keep their text, whatever its form. */
export function findUpdate({ kind, fields }: Listed, wanted: Fields): Update {
  const said = Object.keys(wanted).filter((field) => !AT_CREATION.includes(field));
  const update = new Map<string, unknown>();
  for (const field of new Set([...said, ...KINDS[kind].owned])) {
    if (agree(fields[field], wanted[field], field)) continue;
    update.set(field, isKeyed(wanted[field]) ? updateParameters(fields[field], wanted[field]) : wanted[field]);
  }
  return update;
}

/** Parameters in the order in which they stood, each as it stood where that says the same; new ones follow. */
function updateParameters(existing: unknown, wanted: readonly Fields[]): Fields[] {
  const before = Array.isArray(existing) ? byKey(existing) : new Map<string, Fields>();
  const after = byKey(wanted);
  const kept = [...before].flatMap(([key, parameter]) => {
    const other = after.get(key);
    if (!other) return saysNothing(parameter) ? [parameter] : [];
    return [agree(parameter, other) ? parameter : other];
  });
  return [...kept, ...[...after].flatMap(([key, parameter]) => (before.has(key) ? [] : [parameter]))];
}

/** Notes as they will be: what the plan says, its mark, and what people wrote. */
export function keepNotes(existing: Listed, wanted: Fields): Fields {
  const { carrier } = KINDS[existing.kind];
  const marked = carrier && readMark(wanted[carrier]);
  if (!marked) return wanted;
  return { ...wanted, [carrier]: printNotes(marked.above, marked.mark, writtenByPeople(existing) ?? marked.below) };
}

// Notes without a mark were all written by people.
function writtenByPeople({ fields, marked }: Listed): string | undefined {
  if (marked) return marked.below;
  return typeof fields.notes === 'string' && fields.notes !== '' ? `\n${fields.notes}` : undefined;
}
