import type { PlanEvent } from '../../plan/model.js';
import { isStronger, lower, NOBODY_NOTICES } from '../judging/lower.js';
import type { Settled } from '../observed/weigh-evidence.js';
import type { Judged } from './judge.js';
import type { Subject } from './subject.js';

/** A change of a shared definition or of a group's property. As bad as for the worst of the events that it reaches. */
export interface Cause {
  readonly subject: Subject;
  readonly judged: Judged;
  settled: Settled;
  readonly reaches: string[];
}

/** In plan order. */
export type Causes = Map<string, Cause>;

/** Where a property may have got a change from: `properties` and its name, or `groups`, the group and the name. */
export type Origin = readonly string[];

export function addCause(causes: Causes, origin: Origin, subject: Subject, judged: Judged): void {
  const verdict = lower(judged.verdict, NOBODY_NOTICES.unused);
  causes.set(keyOf(origin, judged), { subject, judged, settled: { verdict }, reaches: [] });
}

/** The same change, found where it was made. */
export function findCause(causes: Causes, origins: readonly Origin[], judged: Judged): Cause | undefined {
  for (const origin of origins) {
    const cause = causes.get(keyOf(origin, judged));
    if (cause) return cause;
  }
  return undefined;
}

export function reach(cause: Cause, event: PlanEvent, settled: Settled): void {
  const isFirst = cause.reaches.length === 0;
  if (isFirst || isStronger(settled.verdict, cause.settled.verdict)) cause.settled = settled;
  if (cause.reaches.at(-1) !== event.name) cause.reaches.push(event.name);
}

// What is said is the whole of a judgement but its place, so equal sentences about one property are one change.
function keyOf(origin: Origin, judged: Judged): string {
  return JSON.stringify([...origin, judged.within, judged.kind.id, judged.says]);
}
