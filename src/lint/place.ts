import { at } from '../plan/model.js';
import { findNode, type Location } from '../source/location.js';

/** Did the plan write this field itself, rather than get it by default? */
export function isWritten(thing: { readonly location: Location }, ...field: readonly string[]): boolean {
  const { source, path } = at(thing, ...field);
  return findNode(source, path) !== undefined;
}
