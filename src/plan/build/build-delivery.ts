import type { Location } from '../../source/location.js';
import { convertCase } from '../convert-case.js';
import { DESTINATION_TYPES, type DestinationType } from '../destination-types.js';
import type { Destination, EventDestination, Literal, PlanProperty } from '../model.js';
import { type BuildContext, report } from './build-context.js';
import { readSettings } from './build-destination.js';
import { field, locationIn, locationOf, type Piece } from './piece.js';
import { NONE, toFlag, toLiteral, toMap, toNames, toText, toTextMap } from './read-node.js';

/** What an event brings to its destinations. */
export interface Sender {
  readonly name: string;
  readonly properties: ReadonlyMap<string, PlanProperty>;
  readonly consent: readonly string[];
}

/** How an event goes to a destination; `piece` is what the event says of it. */
export function buildDelivery(
  context: BuildContext,
  destination: Destination,
  sender: Sender,
  piece: Piece,
): EventDestination {
  checkSettings(context, destination, piece);
  return new Delivery(destination, sender, locationOf(piece), readUse(piece, destination.type));
}

/** What an event says of a destination. */
interface Use {
  readonly as: string | undefined;
  readonly keyEvent: boolean;
  readonly set: ReadonlyMap<string, Literal>;
  readonly written: EventDestination['written'];
  readonly settings: ReadonlyMap<string, string>;
}

const WRITES_NOTHING: EventDestination['written'] = { params: NONE, omit: [] };
const SAYS_NOTHING: Use = { as: undefined, keyEvent: false, set: NONE, written: WRITES_NOTHING, settings: NONE };

function readUse(piece: Piece, type: DestinationType): Use {
  if (piece.node.kind !== 'map') return SAYS_NOTHING;
  return {
    as: toText(field(piece, 'as')),
    keyEvent: toFlag(field(piece, 'key_event')) ?? false,
    set: toMap(field(piece, 'set'), toLiteral),
    written: readWritten(piece),
    settings: readSettings(piece, Object.keys(DESTINATION_TYPES[type].eventSettings)),
  };
}

function readWritten(piece: Piece): EventDestination['written'] {
  const written = { params: toTextMap(field(piece, 'params')), omit: toNames(field(piece, 'omit')) };
  return written.params.size + written.omit.length > 0 ? written : WRITES_NOTHING;
}

/** Works out the parameters when they are asked for: there are many, and most runs need none. */
class Delivery implements EventDestination {
  readonly as: string;
  readonly keyEvent: boolean;
  readonly set: ReadonlyMap<string, Literal>;
  readonly written: EventDestination['written'];
  readonly consent: readonly string[];
  readonly settings: ReadonlyMap<string, string>;
  readonly #sender: Sender;
  #params: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly destination: Destination,
    sender: Sender,
    readonly location: Location,
    use: Use,
  ) {
    this.as = use.as ?? convert(destination, sender.name);
    this.keyEvent = use.keyEvent;
    this.set = use.set.size > 0 ? new Map([...destination.set, ...use.set]) : destination.set;
    this.written = use.written;
    this.consent = join(destination.consent ?? [], sender.consent);
    this.settings = use.settings;
    this.#sender = sender;
  }

  get params(): ReadonlyMap<string, string> {
    this.#params ??= mapParams(this.destination, this.#sender, this.written);
    return this.#params;
  }
}

function join(first: readonly string[], second: readonly string[]): readonly string[] {
  const added = second.filter((name) => !first.includes(name));
  return added.length > 0 ? [...first, ...new Set(added)] : first;
}

function mapParams(
  destination: Destination,
  sender: Sender,
  written: EventDestination['written'],
): ReadonlyMap<string, string> {
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
      location: locationIn(piece, key, 'key'),
    });
  }
}
