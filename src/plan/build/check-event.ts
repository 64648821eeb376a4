import { STATUSES } from '../vocabulary.js';
import { type BuildContext, report } from './build-context.js';
import { field, locationIn, type Piece } from './piece.js';
import { toChoice, toNames } from './read-node.js';

/** What the structure alone cannot say of where an event stands: who is leaving needs no description and no tier. */
export function checkLife(context: BuildContext, piece: Piece): void {
  if (piece.node.kind !== 'map') return;
  const deprecated = field(piece, 'deprecated') !== undefined;
  const status = toChoice(field(piece, 'status'), STATUSES);
  const isLeaving = status === 'deprecated' || status === 'retired';
  if (deprecated && status && !isLeaving) {
    report(context, {
      message: `"${piece.name}" is deprecated, but its status is "${status}".`,
      help: 'Remove one of them.',
      location: locationIn(piece, 'status'),
    });
  }
  if (deprecated || isLeaving) return;
  for (const name of ['description', 'tier']) {
    if (field(piece, name)) continue;
    const message = `Event "${piece.name}" has no "${name}".`;
    report(context, { message, help: `Add "${name}".`, location: locationIn(piece, name) });
  }
}

export function checkSource(context: BuildContext, piece: Piece): void {
  const sources = toNames(field(piece, 'source'));
  if (!field(piece, 'trigger') || sources.length === 0 || sources.includes('browser')) return;
  report(context, {
    message: `"${piece.name}" has a trigger, but its source is "${sources.join('", "')}".`,
    help: 'Only browser events have triggers: remove the trigger, or add "browser" to the source.',
    location: locationIn(piece, 'trigger'),
  });
}
