import { at, atName, type EventDestination, type Plan, type PlanEvent } from '../plan/model.js';
import type { Location } from '../source/location.js';
import { oncePer } from '../source/once-per.js';
import { isWritten } from './place.js';

/** An event on its way to a destination of type `ga4`. */
export interface Ga4Use {
  readonly event: PlanEvent;
  readonly use: EventDestination;
}

/** Every event with every GA4 destination that it reaches, found once per plan; a retired event goes nowhere. */
export const listGa4Uses = oncePer((plan: Plan): readonly Ga4Use[] => {
  const uses: Ga4Use[] = [];
  for (const event of plan.events.values()) {
    if (event.status === 'retired') continue;
    for (const use of event.destinations.values()) if (use.destination.type === 'ga4') uses.push({ event, use });
  }
  return uses;
});

/** Where the name of an event at a destination is written: its `as`, else the event's own name. */
export function locateName(event: PlanEvent, use: EventDestination): Location {
  return isWritten(use, 'as') ? at(use, 'as') : atName(event);
}
