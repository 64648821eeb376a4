import { asList, isObject, type Listed } from './entities.js';
import type { Fields } from './kinds.js';
import { referenceTo, toKey } from './references.js';

/** What refers to the plan's own entities of the container: of anything else, people decide. */
export type Own = ReadonlySet<string>;

export function findOwn(existing: readonly Listed[], plan: string): Own {
  return new Set(existing.filter(({ marked }) => marked?.mark.plan === plan).map(referenceTo));
}

/**
 * Exceptions of people stay: a trigger of theirs that blocks a tag, such as one for visits from the office, is nothing
 * that a plan could say. So does a tag of theirs before or after one of ours, where the plan puts none.
 */
export function keepTheirs({ fields }: Listed, wanted: Fields, own: Own): Fields {
  const blocking = asList(fields.blockingTriggerId).filter(
    (id) => !own.has(toKey({ kind: 'trigger', to: String(id) })),
  );
  const planned = asList(wanted.blockingTriggerId);
  const added = blocking.filter((id) => !planned.includes(id));
  return {
    ...wanted,
    ...(added.length > 0 && { blockingTriggerId: [...planned, ...added] }),
    ...keepSequenced(fields, wanted, own, 'setupTag'),
    ...keepSequenced(fields, wanted, own, 'teardownTag'),
  };
}

function keepSequenced(fields: Fields, wanted: Fields, own: Own, field: 'setupTag' | 'teardownTag'): Fields {
  const theirs = asList(fields[field]).filter((each) => isObject(each) && !own.has(toTag(each)));
  return asList(wanted[field]).length === 0 && theirs.length > 0 ? { [field]: theirs } : {};
}

function toTag({ tagName }: Fields): string {
  return toKey({ kind: 'tag', to: String(tagName) });
}
