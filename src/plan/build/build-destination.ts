import { DESTINATION_TYPES, type DestinationType } from '../destination-types.js';
import type { Destination } from '../model.js';
import { CASES } from '../vocabulary.js';
import { field, locationOf, type Piece } from './piece.js';
import {
  compact,
  NONE,
  toChoice,
  toCustom,
  toFlag,
  toLiteral,
  toMap,
  toNames,
  toText,
  toTextMap,
} from './read-node.js';

/** A destination whose `type` is unknown is left out; the structure check has said so. */
export function buildDestination(piece: Piece): Destination | undefined {
  const type = toText(field(piece, 'type'));
  if (type === undefined || !Object.hasOwn(DESTINATION_TYPES, type)) return undefined;
  const consent = field(piece, 'consent');
  return compact<Destination>({
    name: piece.name,
    location: locationOf(piece),
    type: type as DestinationType,
    description: toText(field(piece, 'description')),
    consent: consent?.kind === 'list' ? toNames(consent) : undefined,
    default: toFlag(field(piece, 'default')) ?? false,
    shadow: toFlag(field(piece, 'shadow')) ?? false,
    names: toChoice(field(piece, 'names'), CASES),
    params: toTextMap(field(piece, 'params')),
    omit: toNames(field(piece, 'omit')),
    set: toMap(field(piece, 'set'), toLiteral),
    settings: readSettings(piece, Object.keys(DESTINATION_TYPES[type as DestinationType].settings)),
    enhancedMeasurement: readEnhanced(piece),
    custom: toCustom(piece.node),
  });
}

/** The fields that only this type of destination has, on it or on an event. */
export function readSettings(piece: Piece, names: readonly string[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const name of names) {
    const value = toText(field(piece, name));
    if (value !== undefined) settings.set(name, value);
  }
  return settings.size > 0 ? settings : NONE;
}

function readEnhanced(piece: Piece): false | readonly string[] | undefined {
  const node = field(piece, 'enhanced_measurement');
  if (node?.kind === 'list') return toNames(node);
  return toFlag(node) === false ? false : undefined;
}
