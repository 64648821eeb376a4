import { at } from '../plan/model.js';
import { findNode, type Location } from '../source/location.js';

interface Placed {
  readonly location: Location;
}

/** The location of one item of a field that is a list, or a single value where the plan may leave out the list. */
export function atItem(thing: Placed, field: string, index: number): Location {
  const list = at(thing, field);
  return findNode(list.source, list.path)?.kind === 'list' ? at(thing, field, index) : list;
}

/** Did the plan write this field itself, rather than get it by default? */
export function isWritten(thing: Placed, field: string): boolean {
  const { source, path } = at(thing, field);
  return findNode(source, path) !== undefined;
}
