import { at } from '../plan/model.js';
import { findNode, type Location, onKey } from '../source/location.js';
import { listMentions } from './mentions.js';

/** One of our properties, where a destination or an event says what becomes of it there. */
export interface MappedName {
  readonly name: string;
  readonly location: Location;
}

/** Our names that a destination, or an event for a destination, writes under `params`. */
export function listMapped(thing: { readonly location: Location }): MappedName[] {
  const location = at(thing, 'params');
  const node = findNode(location.source, location.path);
  if (node?.kind !== 'map') return [];
  return [...node.entries.keys()].map((name) => ({ name, location: onKey(at(thing, 'params', name)) }));
}

/** Our names that are written under `omit`. */
export function listOmitted(thing: { readonly location: Location }): MappedName[] {
  return listMentions('', thing, ['omit']);
}
