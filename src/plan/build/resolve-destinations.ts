import type { Destination, EventDestination } from '../model.js';
import { type BuildContext, reportUnknown } from './build-context.js';
import { buildDelivery, type Sender } from './build-delivery.js';
import { fieldPiece, type Piece, piecesOf } from './piece.js';
import { toFlag } from './read-node.js';

export interface Destinations {
  readonly destinations: ReadonlyMap<string, Destination>;
  /** Names that the plan writes, those of destinations that were refused included. */
  readonly written: ReadonlyMap<string, unknown>;
  /** Those with `default: true`. */
  readonly byDefault: readonly Destination[];
}

/** Where an event goes: what it says itself, then the destinations that take every event. */
export function resolveDestinations(
  context: BuildContext,
  piece: Piece,
  sender: Sender,
  { destinations, written, byDefault }: Destinations,
): ReadonlyMap<string, EventDestination> {
  const resolved = new Map<string, EventDestination>();
  const said = new Set<string>();
  for (const use of piecesOf(fieldPiece(piece, 'destinations'))) {
    const { name } = use;
    const destination = destinations.get(name);
    said.add(name);
    if (!written.has(name)) reportUnknown(context, use, { name, what: 'destination', known: written.keys() });
    if (destination && toFlag(use.node) !== false) resolved.set(name, buildDelivery(context, destination, sender, use));
  }
  for (const destination of byDefault) {
    if (said.has(destination.name)) continue;
    resolved.set(destination.name, buildDelivery(context, destination, sender, { ...piece, node: NOTHING }));
  }
  return resolved;
}

/** What an event says of a destination that takes it by default. */
const NOTHING: Piece['node'] = { kind: 'scalar', start: 0, end: 0, value: true, text: 'true', quoted: false };
