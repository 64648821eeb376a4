import type { EventDestination, PlanEvent } from '../../plan/model.js';
import type { ChangeContext } from '../define-change.js';
import type { Pair } from '../pair.js';
import { isSent } from './lower.js';

/** Names (in the new plan) of those events of both plans for which something is true. */
export function reachedEvents(context: ChangeContext, isReached: (event: Pair<PlanEvent>) => boolean): string[] {
  return context.events.filter(isReached).map(({ after }) => after.name);
}

/** Of those that go to one destination in both plans, and were sent: what else is true of them there. */
export function eventsAt(
  context: ChangeContext,
  destination: string,
  isReached: (use: Pair<EventDestination>, event: Pair<PlanEvent>) => boolean = () => true,
): string[] {
  return reachedEvents(context, (event) => {
    const before = event.before.destinations.get(destination);
    const after = event.after.destinations.get(destination);
    return before !== undefined && after !== undefined && isSent(event.before) && isReached({ before, after }, event);
  });
}
