import type { Plan, PlanEvent } from '../../plan/model.js';
import type { Change } from '../change.js';
import type { ChangeContext, Level, Levels } from '../define-change.js';
import { isSame } from '../is-same.js';
import type { Evidence } from '../observed/evidence.js';
import { isKept, type Names, type Paired, pairByName } from '../pair.js';
import type { Cause } from './causes.js';
import { compareEvent, pairEvents } from './compare-events.js';
import { findCauses } from './compare-shared.js';
import { findKnown } from './find-known.js';
import { compareReaches, type GroupMoves } from './group-moves.js';
import { judge } from './judge.js';
import { settleMember } from './settle-member.js';
import { joinSharedMoves } from './shared-moves.js';
import { nameMember, namePlan, type Section } from './subject.js';
import { toChange } from './to-change.js';

/** Every change between two plans, in the order of a plan's sections. */
export function comparePlans(before: Plan, after: Plan, evidence?: Evidence): Change[] {
  const paired = pairEvents(before.events, after.events);
  const context = toContext(before, after, paired, evidence);
  const causes = findCauses(context);
  const moves: GroupMoves = { gained: new Map(), lost: new Map() };
  const findings = { context, causes, moves, sharedMoves: new Map(), known: findKnown(before, after) };
  // First the events: they know whom a change of something shared reaches.
  const told = paired.flatMap((pair) => [...compareEvent(pair, findings)]);
  const { joined, replaced } = joinSharedMoves(findings.sharedMoves, context);
  const shared = [...Array.from(causes.values(), toCauseChange), ...joined];
  const events = told.filter((change) => !replaced.has(change));
  return [...compareHead(context, shared, moves), ...events, ...compareTail(context)];
}

function toContext(
  before: Plan,
  after: Plan,
  paired: readonly Paired<PlanEvent>[],
  evidence: Evidence | undefined,
): ChangeContext {
  const newNames = new Map(paired.map(({ name, oldName }) => [oldName, name]));
  const events = paired.filter(isKept);
  const newName = (event: string) => newNames.get(event) ?? event;
  return { before, after, events, newName, ...(evidence && { evidence }) };
}

function* compareHead(context: ChangeContext, shared: readonly Change[], moves: GroupMoves): Iterable<Change> {
  yield* comparePlanItself(context);
  yield* compareMembers('owner', (plan) => plan.owners, context);
  yield* compareMembers('goal', (plan) => plan.goals, context);
  yield* shared;
  yield* compareMembers('group', (plan) => plan.groups, context);
  yield* compareReaches(moves, context);
  yield* compareMembers('segment', (plan) => plan.segments, context);
  yield* compareMembers('destination', (plan) => plan.destinations, context);
}

function* compareTail(context: ChangeContext): Iterable<Change> {
  yield* compareMembers('funnel', (plan) => plan.funnels, context);
  yield* compareMembers('audience', (plan) => plan.audiences, context);
  yield* compareMembers('experiment', (plan) => plan.experiments, context);
  yield* compareMembers('output', (plan) => plan.outputs, context);
}

function* comparePlanItself(context: ChangeContext): Iterable<Change> {
  const { before, after } = context;
  for (const judged of judge('plan', { name: after.name, before, after }, context)) {
    yield toChange(judged, namePlan(judged.path));
  }
}

function* compareMembers<L extends Section & Level>(
  level: L,
  membersOf: (plan: Plan) => Names<Levels[L]>,
  context: ChangeContext,
): Iterable<Change> {
  for (const pair of pairByName(membersOf(context.before), membersOf(context.after))) {
    if (isSame(pair.before, pair.after)) continue;
    for (const judged of judge(level, pair, context)) {
      yield toChange(judged, nameMember(level, pair.name), settleMember(judged, context));
    }
  }
}

function toCauseChange({ judged, subject, settled, reaches }: Cause): Change {
  return toChange(judged, subject, settled, reaches);
}
