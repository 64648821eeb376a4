import type { LikelyRename } from './change.js';

/** One thing on both sides. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** One name on at least one side: kept, added (no `before`) or removed (no `after`). */
export interface Paired<T> {
  /** The new name; the old one of what was removed. */
  readonly name: string;
  /** Set only when the two sides are called differently. */
  readonly oldName?: string;
  readonly before?: T | undefined;
  readonly after?: T | undefined;
  /** Of what was added or removed: another that it may be. */
  readonly likely?: LikelyRename;
}

export type Names<T> = ReadonlyMap<string, T>;

/**
 * Pairs by name, then by declared renames: in the order of the new side, what was removed last. A declaration on
 * either side counts, so that going back is a rename as well. A name that is still there is never renamed away.
 */
export function pairByName<T>(
  before: Names<T>,
  after: Names<T>,
  renamedFrom: (thing: T) => string | undefined = () => undefined,
): Paired<T>[] {
  const gone = new Set<string>();
  for (const name of before.keys()) if (!after.has(name)) gone.add(name);
  const oldNames = gone.size > 0 ? findRenames(before, after, renamedFrom) : NO_RENAMES;
  const pairs: Paired<T>[] = [];
  for (const [name, thing] of after) {
    const oldName = oldNames.get(name);
    if (oldName === undefined) pairs.push({ name, before: before.get(name), after: thing });
    else {
      gone.delete(oldName);
      pairs.push({ name, oldName, before: before.get(oldName), after: thing });
    }
  }
  for (const name of gone) pairs.push({ name, before: before.get(name) });
  return pairs;
}

export function isKept<T>(paired: Paired<T>): paired is Paired<T> & Pair<T> {
  return paired.before !== undefined && paired.after !== undefined;
}

const NO_RENAMES: ReadonlyMap<string, string> = new Map();

// New name → old name. Of two things that claim one old name, the first has it.
function findRenames<T>(before: Names<T>, after: Names<T>, renamedFrom: (thing: T) => string | undefined) {
  const oldNames = new Map<string, string>();
  const taken = new Set<string>();
  const rename = (from: string | undefined, to: string | undefined) => {
    if (from === undefined || to === undefined || taken.has(from) || oldNames.has(to)) return;
    if (!before.has(from) || after.has(from) || before.has(to) || !after.has(to)) return;
    oldNames.set(to, from);
    taken.add(from);
  };
  for (const [name, thing] of after) rename(renamedFrom(thing), name);
  for (const [name, thing] of before) rename(name, renamedFrom(thing));
  return oldNames;
}
