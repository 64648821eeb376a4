import type { Audience, Experiment, Funnel, FunnelStep, Goal, Owner, Segment } from '../model.js';
import { EXPERIMENT_STATUSES } from '../vocabulary.js';
import { type BuildContext, collectAllows } from './build-context.js';
import { field, fieldPiece, itemPieces, locationOf, type Piece } from './piece.js';
import { compact, toChoice, toCustom, toDuration, toFlag, toNames, toNumber, toQuantity, toText } from './read-node.js';

export function buildOwner(piece: Piece): Owner {
  return compact<Owner>({
    name: piece.name,
    location: locationOf(piece),
    title: toText(field(piece, 'name')),
    contact: toText(field(piece, 'contact')),
    custom: toCustom(piece.node),
  });
}

export function buildSegment(piece: Piece): Segment {
  return { name: piece.name, location: locationOf(piece), values: toNames(piece.node) };
}

export function buildGoal(context: BuildContext, piece: Piece): Goal {
  collectAllows(context, piece);
  return compact<Goal>({
    name: piece.name,
    location: locationOf(piece),
    description: toText(field(piece, 'description')),
    event: toText(field(piece, 'event')),
    value: toNumber(field(piece, 'value')),
    target: toQuantity(field(piece, 'target')),
    window: toDuration(field(piece, 'window')),
    guardrails: toNames(field(piece, 'guardrails')),
    custom: toCustom(piece.node),
  });
}

export function buildFunnel(context: BuildContext, piece: Piece): Funnel {
  collectAllows(context, piece);
  return compact<Funnel>({
    name: piece.name,
    location: locationOf(piece),
    description: toText(field(piece, 'description')),
    steps: itemPieces(fieldPiece(piece, 'steps'))
      .map(buildStep)
      .filter((step) => step !== undefined),
    window: toDuration(field(piece, 'window')),
    owner: toText(field(piece, 'owner')),
    custom: toCustom(piece.node),
  });
}

function buildStep(piece: Piece): FunnelStep | undefined {
  const event = toText(piece.node) ?? toText(field(piece, 'event'));
  if (event === undefined) return undefined;
  return { event, optional: toFlag(field(piece, 'optional')) ?? false };
}

export function buildAudience(piece: Piece): Audience {
  return compact<Audience>({
    name: piece.name,
    location: locationOf(piece),
    description: toText(field(piece, 'description')),
    did: toNames(field(piece, 'did')),
    not: toNames(field(piece, 'not')),
    within: toDuration(field(piece, 'within')),
    destinations: toNames(field(piece, 'destinations')),
    custom: toCustom(piece.node),
  });
}

export function buildExperiment(piece: Piece): Experiment {
  return compact<Experiment>({
    name: piece.name,
    location: locationOf(piece),
    description: toText(field(piece, 'description')),
    primary: toText(field(piece, 'primary')),
    guardrails: toNames(field(piece, 'guardrails')),
    status: toChoice(field(piece, 'status'), EXPERIMENT_STATUSES),
    started: toText(field(piece, 'started')),
    ended: toText(field(piece, 'ended')),
    custom: toCustom(piece.node),
  });
}
