import { at } from '../../plan/model.js';
import { findNode, type Location } from '../../source/location.js';

/** The plan's text says it at this very place; the model may also have it by default or from elsewhere. */
export function isWritten(thing: { readonly location: Location }, ...path: (string | number)[]): boolean {
  const { source, path: full } = at(thing, ...path);
  return findNode(source, full) !== undefined;
}
