import type { Deprecation, EventSource, Goal, Group, PlanEvent, Review, Rollout, Status } from '../model.js';
import { EVENT_KINDS, EVENT_SOURCES, NATURES, REVIEW_PERIODS, STATUSES } from '../vocabulary.js';
import { type BuildContext, collectAllows } from './build-context.js';
import { buildMeasure } from './build-measure.js';
import { buildUses } from './build-property.js';
import { buildTrigger } from './build-trigger.js';
import { checkLife, checkSource } from './check-event.js';
import { field, fieldPiece, locationOf, type Piece } from './piece.js';
import {
  addPresent,
  compact,
  dropAbsent,
  toChoice,
  toCustom,
  toDuration,
  toNames,
  toShare,
  toText,
} from './read-node.js';
import { type Destinations, resolveDestinations } from './resolve-destinations.js';
import { mergeProperties, resolveGroups } from './resolve-groups.js';

/** What an event takes from the rest of the plan. */
export interface EventSurroundings extends Destinations {
  readonly owner: string | undefined;
  readonly macroTier: string | undefined;
  readonly goals: ReadonlyMap<string, Goal>;
  /** Those with `apply`, so that an event need not ask every group. */
  readonly applied: readonly Group[];
}

export function buildEvent(context: BuildContext, piece: Piece, around: EventSurroundings): PlanEvent {
  collectAllows(context, piece);
  checkLife(context, piece);
  checkSource(context, piece);
  const facts = readFacts(piece, around);
  const sources = readSources(piece);
  const consent = toNames(field(piece, 'consent'));
  const groups = resolveGroups(context, piece, { ...facts, name: piece.name, sources }, around.applied);
  const properties = mergeProperties(context, buildUses(context, fieldPiece(piece, 'properties')), groups);
  const event: PlanEvent = {
    name: piece.name,
    location: locationOf(piece),
    macro: facts.tier !== undefined && facts.tier === around.macroTier,
    sources,
    consent,
    status: readStatus(piece),
    properties,
    groups,
    destinations: resolveDestinations(context, piece, { name: piece.name, properties, consent }, around),
    custom: toCustom(piece.node),
  };
  return addPresent(event, { ...facts, trigger: buildTrigger(context, fieldPiece(piece, 'trigger')) });
}

/** What an event may say and need not. */
function readFacts(piece: Piece, around: EventSurroundings) {
  const text = (name: string) => toText(field(piece, name));
  const goal = text('goal');
  return {
    description: text('description'),
    question: text('question'),
    tier: text('tier'),
    kind: toChoice(field(piece, 'kind'), EVENT_KINDS),
    nature: toChoice(field(piece, 'nature'), NATURES),
    stage: text('stage'),
    goal,
    owner: text('owner') ?? around.owner,
    touchpoint: text('touchpoint'),
    measure: buildMeasure(fieldPiece(piece, 'measure'), around.goals.get(goal ?? '')),
    rollout: readRollout(piece),
    sampling: toShare(field(piece, 'sampling')),
    deprecated: readDeprecation(piece),
    since: text('since'),
    review: readReview(piece),
    renamedFrom: text('renamed_from'),
  };
}

function readSources(piece: Piece): readonly EventSource[] {
  const names = toNames(field(piece, 'source'));
  return dropAbsent(names.map((name) => EVENT_SOURCES.find((source) => source === name)));
}

function readStatus(piece: Piece): Status {
  return toChoice(field(piece, 'status'), STATUSES) ?? (field(piece, 'deprecated') ? 'deprecated' : 'live');
}

function readRollout(piece: Piece): Rollout | undefined {
  const rollout = fieldPiece(piece, 'rollout');
  if (!rollout) return undefined;
  const share = toShare(rollout.node) ?? toShare(field(rollout, 'share'));
  return share === undefined ? undefined : compact<Rollout>({ share, by: toText(field(rollout, 'by')) });
}

function readDeprecation(piece: Piece): Deprecation | undefined {
  const deprecated = fieldPiece(piece, 'deprecated');
  if (!deprecated) return undefined;
  const text = (name: string) => toText(field(deprecated, name));
  return compact<Deprecation>({ since: text('since'), use: text('use'), reason: text('reason') });
}

function readReview(piece: Piece): Review | undefined {
  const review = fieldPiece(piece, 'review');
  if (!review) return undefined;
  const every = field(review, 'every');
  return compact<Review>({
    every: toChoice(every, REVIEW_PERIODS) ?? toDuration(every),
    last: toText(field(review, 'last')),
  });
}
