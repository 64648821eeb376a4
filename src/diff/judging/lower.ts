import type { PlanEvent } from '../../plan/model.js';
import type { Impact } from '../change.js';
import type { Verdict } from '../define-change.js';

/** Strongest first. */
export const IMPACTS: readonly Impact[] = ['breaking', 'risky', 'compatible'];

/** Why something that would break a live event breaks nothing here. */
export const NOBODY_NOTICES = {
  proposed: 'The event was only proposed: no code sends it yet and no query reads it.',
  retired: 'The event was retired: no code sends it anymore.',
  unused: 'No event that both plans have carries it.',
} as const;

/** Code sends it, or may: it is neither a mere proposal nor history. */
export function isSent(event: PlanEvent): boolean {
  return event.status !== 'proposed' && event.status !== 'retired';
}

/** A verdict on something that belongs to an event, given what the event was before. */
export function lowerFor(before: PlanEvent, verdict: Verdict): Verdict {
  const { status } = before;
  return status === 'proposed' || status === 'retired' ? lower(verdict, NOBODY_NOTICES[status]) : verdict;
}

export function lower(verdict: Verdict, reason: string): Verdict {
  return verdict.impact === 'compatible' ? verdict : { ...verdict, impact: 'compatible', reason };
}

export function isStronger(one: Pick<Verdict, 'impact'>, other: Pick<Verdict, 'impact'>): boolean {
  return IMPACTS.indexOf(one.impact) < IMPACTS.indexOf(other.impact);
}
