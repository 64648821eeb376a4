import type { Named, Plan } from '../../plan/model.js';
import { isSame, type KnownSame } from '../is-same.js';
import type { Names } from '../pair.js';

/** What the events of both plans share by reference, as far as it did not change. */
export function findKnown(before: Plan, after: Plan): KnownSame {
  const known = new Map<object, object>();
  addSame(known, before.properties, after.properties);
  for (const [name, group] of before.groups) addSame(known, group.properties, after.groups.get(name)?.properties);
  addSame(known, before.destinations, after.destinations);
  return known;
}

function addSame(known: Map<object, object>, before: Names<Named>, after: Names<Named> = new Map()): void {
  for (const [name, thing] of before) {
    const other = after.get(name);
    if (other && isSame(thing, other, known)) known.set(thing, other);
  }
}
