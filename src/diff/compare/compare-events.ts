import { at, type EventDestination, type PlanEvent, type PlanProperty } from '../../plan/model.js';
import type { Change } from '../change.js';
import type { ChangeContext } from '../define-change.js';
import { isSame, type KnownSame } from '../is-same.js';
import { isWritten } from '../judging/is-written.js';
import { without } from '../judging/say.js';
import { listedValues } from '../judging/value-types.js';
import { EVENT_LIKENESS } from '../likely/event-likeness.js';
import { noteLikelyRenames } from '../likely/find-likely-renames.js';
import { type Settled, settle } from '../observed/weigh-evidence.js';
import { type Pair, type Paired, pairByName } from '../pair.js';
import { type Causes, findCause, reach } from './causes.js';
import { compareProperty, pairProperties } from './compare-properties.js';
import { originsOf } from './compare-shared.js';
import { type GroupMoves, noteMove, wasMoved } from './group-moves.js';
import { type Judged, judge } from './judge.js';
import { movedWithDefinition, noteSharedMove, type SharedMoves } from './shared-moves.js';
import { nameEvent, nameEventDestination, nameEventProperty, type Subject } from './subject.js';
import { toChange } from './to-change.js';

/** What the events have to tell, and what they know about changes that were made elsewhere. */
export interface EventFindings {
  /** Changes of events that both plans have come with the event on both sides in the context. */
  readonly context: ChangeContext;
  readonly causes: Causes;
  readonly moves: GroupMoves;
  readonly sharedMoves: SharedMoves;
  readonly known: KnownSame;
}

export function pairEvents(before: ReadonlyMap<string, PlanEvent>, after: ReadonlyMap<string, PlanEvent>) {
  const pairs = pairByName(before, after, (event) => event.renamedFrom);
  return noteLikelyRenames(pairs, EVENT_LIKENESS);
}

export function* compareEvent(paired: Paired<PlanEvent>, findings: EventFindings): Iterable<Change> {
  const { before, after, name, oldName } = paired;
  if (oldName === undefined && isSame(before, after, findings.known)) return;
  const event = before && after && { before, after };
  const context = event ? { ...findings.context, event } : findings.context;
  for (const judged of judge('event', paired, context)) yield toEventChange(judged, nameEvent(name), before, context);
  if (!event) return;
  for (const judged of compareMeasure(event, context)) yield toEventChange(judged, nameEvent(name), before, context);
  if (isEnding(event)) return;
  yield* compareEventProperties(event, { ...findings, context });
  yield* compareEventDestinations(event, context);
}

function compareMeasure({ before, after }: Pair<PlanEvent>, context: ChangeContext): Iterable<Judged> {
  const [old, current] = [before, after].map(
    (event) => event.measure && { ...event.measure, location: at(event, 'measure') },
  );
  return old && current ? judge('event-measure', { name: after.name, before: old, after: current }, context) : [];
}

// Nothing is sent from now on: that it is retired says all about what it carried and where it went.
function isEnding({ before, after }: Pair<PlanEvent>): boolean {
  return after.status === 'retired' && before.status !== 'retired';
}

function* compareEventProperties(event: Pair<PlanEvent>, findings: EventFindings): Iterable<Change> {
  for (const pair of pairProperties(event.before.properties, event.after.properties)) {
    if (wasMoved(pair, event)) noteMove(findings.moves, pair, event);
    else yield* compareEventProperty(pair, event, findings);
  }
}

function* compareEventProperty(
  pair: Paired<PlanProperty>,
  event: Pair<PlanEvent>,
  { context, causes, sharedMoves }: EventFindings,
): Iterable<Change> {
  for (const judged of compareProperty(pair, context)) {
    const cause = findCause(causes, originsOf(pair), judged);
    const settled = settleProperty(judged, pair, event.before, context);
    if (cause) reach(cause, event.after, settled);
    else {
      const subject = nameEventProperty(event.after.name, `${pair.name}${judged.within}`);
      const change = toChange(judged, subject, settled);
      if (movedWithDefinition(pair, context)) noteSharedMove(sharedMoves, judged, change, event.after.name);
      yield change;
    }
  }
}

function* compareEventDestinations(event: Pair<PlanEvent>, context: ChangeContext): Iterable<Change> {
  for (const pair of pairByName(event.before.destinations, event.after.destinations)) {
    if (isToldByDestination(pair, event, context)) continue;
    const subject = nameEventDestination(event.after.name, pair.name);
    for (const judged of judge('event-destination', pair, context)) {
      yield toEventChange(judged, subject, event.before, context);
    }
  }
}

// It came or went with the destination itself, or with what the destination takes by default.
function isToldByDestination(
  { name, before, after }: Paired<EventDestination>,
  event: Pair<PlanEvent>,
  context: ChangeContext,
): boolean {
  if (before && after) return false;
  const missing = before ? context.after : context.before;
  if (!missing.destinations.has(name)) return true;
  return !isWritten(event.before, 'destinations', name) && !isWritten(event.after, 'destinations', name);
}

function toEventChange(
  judged: Judged,
  subject: Subject,
  before: PlanEvent | undefined,
  { evidence }: ChangeContext,
): Change {
  const { kind, verdict } = judged;
  return toChange(judged, subject, before ? settle({ kind: kind.id, verdict, event: before }, evidence) : { verdict });
}

function settleProperty(judged: Judged, pair: Paired<PlanProperty>, event: PlanEvent, context: ChangeContext): Settled {
  const { kind, verdict, within } = judged;
  const property = `${pair.before?.name ?? pair.name}${within}`;
  const lostValues = kind.id === 'property-value-removed' && within === '' ? findLostValues(pair) : undefined;
  return settle({ kind: kind.id, verdict, event, property, lostValues }, context.evidence);
}

function findLostValues({ before, after }: Paired<PlanProperty>): string[] | undefined {
  const [known, current] = [before, after].map((property) => property && listedValues(property.definition));
  return known && current && without(known, current).map(String);
}
