import { convertCase } from '../convert-case.js';
import { DESTINATION_TYPES, type DestinationType } from '../destination-types.js';
import type { Destination, EventDestination, Literal, PlanProperty } from '../model.js';
import { CASES } from '../vocabulary.js';
import { type BuildContext, report } from './build-context.js';
import {
  compact,
  field,
  locationOf,
  type Piece,
  toChoice,
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
    consent: consent && toNames(consent),
    default: toFlag(field(piece, 'default')) ?? false,
    shadow: toFlag(field(piece, 'shadow')) ?? false,
    names: toChoice(field(piece, 'names'), CASES),
    params: toTextMap(field(piece, 'params')),
    omit: toNames(field(piece, 'omit')),
    set: toMap(field(piece, 'set'), toLiteral),
    settings: readSettings(piece, Object.keys(DESTINATION_TYPES[type as DestinationType].settings)),
    enhancedMeasurement: readEnhanced(piece),
  });
}

function readSettings(piece: Piece, names: readonly string[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const name of names) {
    const value = toText(field(piece, name));
    if (value !== undefined) settings.set(name, value);
  }
  return settings;
}

function readEnhanced(piece: Piece): false | readonly string[] | undefined {
  const node = field(piece, 'enhanced_measurement');
  if (!node) return undefined;
  return node.kind === 'list' ? toNames(node) : false;
}

/** What an event brings to its destinations. */
export interface Sender {
  readonly name: string;
  readonly properties: ReadonlyMap<string, PlanProperty>;
  readonly consent: readonly string[];
}

/**
 * How an event goes to a destination. `piece` is what the event says of it, absent where the destination
 * takes every event by default.
 */
export function buildEventDestination(
  context: BuildContext,
  destination: Destination,
  sender: Sender,
  piece: Piece,
): EventDestination {
  checkSettings(context, destination, piece);
  const written = { params: toTextMap(field(piece, 'params')), omit: toNames(field(piece, 'omit')) };
  const set = new Map<string, Literal>([...destination.set, ...toMap(field(piece, 'set'), toLiteral)]);
  const own = DESTINATION_TYPES[destination.type].eventSettings;
  return {
    location: locationOf(piece),
    destination,
    as: toText(field(piece, 'as')) ?? convert(destination, sender.name),
    keyEvent: toFlag(field(piece, 'key_event')) ?? false,
    params: mapParams(destination, sender, written),
    set,
    written,
    consent: [...new Set([...(destination.consent ?? []), ...sender.consent])],
    settings: readSettings(piece, Object.keys(own)),
  };
}

function mapParams(
  destination: Destination,
  sender: Sender,
  written: EventDestination['written'],
): Map<string, string> {
  const params = new Map<string, string>();
  for (const property of sender.properties.keys()) {
    if (destination.omit.includes(property) || written.omit.includes(property)) continue;
    const theirs = written.params.get(property) ?? destination.params.get(property);
    params.set(property, theirs ?? convert(destination, property));
  }
  return params;
}

function convert(destination: Destination, name: string): string {
  return destination.names ? convertCase(name, destination.names) : name;
}

/** Every field that only some types of destination have on an event. */
const TYPED = new Set(Object.values(DESTINATION_TYPES).flatMap((info) => Object.keys(info.eventSettings)));

function checkSettings(context: BuildContext, destination: Destination, piece: Piece): void {
  if (piece.node.kind !== 'map') return;
  const own = DESTINATION_TYPES[destination.type].eventSettings;
  for (const key of piece.node.entries.keys()) {
    if (!TYPED.has(key) || Object.hasOwn(own, key)) continue;
    report(context, {
      message: `"${key}" is not a field of a destination of type "${destination.type}".`,
      help: `Remove "${key}" from "${destination.name}".`,
      location: { source: piece.source, path: [...piece.path, key], on: 'key' },
    });
  }
}
