import { suggestName } from '../../source/suggest.js';
import type {
  Deprecation,
  Destination,
  EventDestination,
  EventSource,
  Goal,
  Group,
  PlanEvent,
  PlanProperty,
  Review,
  Rollout,
  Status,
} from '../model.js';
import { EVENT_KINDS, EVENT_SOURCES, NATURES, REVIEW_PERIODS, STATUSES } from '../vocabulary.js';
import { type BuildContext, collectAllows, report } from './build-context.js';
import { buildEventDestination } from './build-destination.js';
import { appliesTo } from './build-group.js';
import { buildMeasure } from './build-measure.js';
import { buildUses } from './build-property.js';
import { buildTrigger } from './build-trigger.js';
import {
  compact,
  field,
  fieldPiece,
  itemPieces,
  locationOf,
  type Piece,
  toChoice,
  toCustom,
  toDuration,
  toNames,
  toShare,
  toText,
} from './read-node.js';

/** What an event takes from the rest of the plan. */
export interface EventSurroundings {
  readonly owner: string | undefined;
  readonly macroTier: string | undefined;
  readonly goals: ReadonlyMap<string, Goal>;
  readonly destinations: ReadonlyMap<string, Destination>;
  /** Those with `apply`, so that an event need not ask every group. */
  readonly applied: readonly Group[];
  /** Those with `default: true`. */
  readonly byDefault: readonly Destination[];
}

export function buildEvent(context: BuildContext, piece: Piece, around: EventSurroundings): PlanEvent {
  collectAllows(context, piece);
  checkStatus(context, piece);
  const facts = readFacts(piece, around);
  const groups = resolveGroups(context, piece, facts, around);
  const properties = mergeProperties(context, buildUses(context, fieldPiece(piece, 'properties')), groups);
  const measure = fieldPiece(piece, 'measure');
  const trigger = fieldPiece(piece, 'trigger');
  return compact<PlanEvent>({
    ...facts,
    trigger: trigger && buildTrigger(context, trigger),
    properties,
    groups,
    destinations: resolveDestinations(context, piece, { name: piece.name, properties, consent: facts.consent }, around),
    measure: measure && buildMeasure(measure, around.goals.get(facts.goal ?? '')),
  });
}

type Facts = Omit<PlanEvent, 'trigger' | 'properties' | 'groups' | 'destinations' | 'measure'>;

function readFacts(piece: Piece, around: EventSurroundings): Facts {
  const text = (name: string) => toText(field(piece, name));
  const tier = text('tier');
  return compact<Facts>({
    name: piece.name,
    location: locationOf(piece),
    description: text('description'),
    question: text('question'),
    tier,
    macro: tier !== undefined && tier === around.macroTier,
    kind: toChoice(field(piece, 'kind'), EVENT_KINDS),
    nature: toChoice(field(piece, 'nature'), NATURES),
    stage: text('stage'),
    goal: text('goal'),
    owner: text('owner') ?? around.owner,
    sources: toNames(field(piece, 'source')).filter((name): name is EventSource =>
      EVENT_SOURCES.includes(name as never),
    ),
    touchpoint: text('touchpoint'),
    consent: toNames(field(piece, 'consent')),
    status: readStatus(piece),
    rollout: readRollout(piece),
    sampling: toShare(field(piece, 'sampling')),
    deprecated: readDeprecation(piece),
    since: text('since'),
    review: readReview(piece),
    renamedFrom: text('renamed_from'),
    custom: toCustom(piece.node),
  });
}

function readStatus(piece: Piece): Status {
  return toChoice(field(piece, 'status'), STATUSES) ?? (field(piece, 'deprecated') ? 'deprecated' : 'live');
}

/** What the structure alone cannot say of an event's life. */
function checkStatus(context: BuildContext, piece: Piece): void {
  if (piece.node.kind !== 'map') return;
  const status = toChoice(field(piece, 'status'), STATUSES);
  const leaving = field(piece, 'deprecated') !== undefined || status === 'deprecated' || status === 'retired';
  if (field(piece, 'deprecated') && status && !leavingStatus(status)) {
    const location = { source: piece.source, path: [...piece.path, 'status'] };
    report(context, {
      message: `"${piece.name}" is deprecated, but its status is "${status}".`,
      help: 'Remove one of them.',
      location,
    });
  }
  checkTriggerSource(context, piece);
  if (leaving) return;
  for (const name of ['description', 'tier']) {
    if (field(piece, name)) continue;
    const location = { source: piece.source, path: [...piece.path, name] };
    report(context, { message: `Event "${piece.name}" has no "${name}".`, help: `Add "${name}".`, location });
  }
}

const leavingStatus = (status: Status) => status === 'deprecated' || status === 'retired';

function checkTriggerSource(context: BuildContext, piece: Piece): void {
  const sources = toNames(field(piece, 'source'));
  if (!field(piece, 'trigger') || sources.length === 0 || sources.includes('browser')) return;
  report(context, {
    message: `"${piece.name}" has a trigger, but its source is "${sources.join('", "')}".`,
    help: 'Only browser events have triggers: remove the trigger, or add "browser" to the source.',
    location: { source: piece.source, path: [...piece.path, 'trigger'] },
  });
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

/** The groups that the event names, then those that apply by themselves, each once. */
function resolveGroups(context: BuildContext, piece: Piece, facts: Facts, around: EventSurroundings): string[] {
  const groups = new Set<string>();
  for (const item of itemPieces(fieldPiece(piece, 'groups'))) {
    const name = toText(item.node);
    if (name === undefined) continue;
    if (context.groups.has(name)) groups.add(name);
    else reportUnknown(context, item, 'group', name, context.groups.keys());
  }
  for (const group of around.applied) if (appliesTo(group, facts)) groups.add(group.name);
  return [...groups];
}

/** The event's own definition wins, then the groups in their order; required wins over optional. */
function mergeProperties(
  context: BuildContext,
  own: Map<string, PlanProperty>,
  groups: readonly string[],
): Map<string, PlanProperty> {
  for (const group of groups) {
    for (const property of context.groups.get(group)?.properties.values() ?? []) {
      const first = own.get(property.name);
      own.set(property.name, first ? strengthen(first, property) : property);
    }
  }
  return own;
}

function strengthen(first: PlanProperty, next: PlanProperty): PlanProperty {
  if (!next.required || (first.required && first.when === undefined)) return first;
  const { when: _, ...rest } = first;
  return { ...rest, required: true, ...(next.when !== undefined && { when: next.when }) };
}

function resolveDestinations(
  context: BuildContext,
  piece: Piece,
  sender: Parameters<typeof buildEventDestination>[2],
  around: EventSurroundings,
): Map<string, EventDestination> {
  const resolved = new Map<string, EventDestination>();
  const written = fieldPiece(piece, 'destinations');
  const entries = written?.node.kind === 'map' ? written.node.entries : undefined;
  for (const [name, { value }] of entries ?? []) {
    const use: Piece = { name, source: piece.source, path: [...piece.path, 'destinations', name], node: value };
    const destination = around.destinations.get(name);
    if (!destination) reportUnknown(context, use, 'destination', name, around.destinations.keys());
    else if (!isFalse(value)) resolved.set(name, buildEventDestination(context, destination, sender, use));
  }
  for (const destination of around.byDefault) {
    if (entries?.has(destination.name)) continue;
    resolved.set(destination.name, buildEventDestination(context, destination, sender, { ...piece, node: NOTHING }));
  }
  return resolved;
}

/** What an event says of a destination that takes it by default. */
const NOTHING: Piece['node'] = { kind: 'map', start: 0, end: 0, entries: new Map() };

const isFalse = (node: Piece['node']) => node.kind === 'scalar' && node.value === false;

function reportUnknown(context: BuildContext, piece: Piece, what: string, name: string, known: Iterable<string>): void {
  const near = suggestName(name, known);
  report(context, {
    code: 'reference',
    message: `"${name}" is not a ${what} of this plan.`,
    help: near ? `Write "${near}".` : `Define "${name}" under "${what}s".`,
    location: { ...locationOf(piece), on: 'key' },
  });
}
