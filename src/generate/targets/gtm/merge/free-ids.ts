import { COUNT, FIRST } from '../ids.js';
import type { Fields } from './kinds.js';
import type { Pair } from './pair.js';
import { findIds } from './references.js';

/**
 * The id of each generated entity in the container: that of what it is there, else its own, or the next that nothing
 * has or asks for: a reference to nothing must not come to life.
 */
export function assignFreeIds(pairs: readonly Pair[], version: Fields): ReadonlyMap<Pair, string> {
  const taken = findIds(version);
  return new Map(
    pairs.map((pair) => {
      const id = pair.existing?.id ?? findFree(pair.wanted.id, taken);
      taken.add(id);
      return [pair, id];
    }),
  );
}

function findFree(id: string, taken: ReadonlySet<string>): string {
  let offset = Number(id) - FIRST;
  while (taken.has(String(FIRST + offset))) offset = (offset + 1) % COUNT;
  return String(FIRST + offset);
}
