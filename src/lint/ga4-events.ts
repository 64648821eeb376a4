import { at, atName, type EventDestination, type PlanEvent } from '../plan/model.js';
import type { Location } from '../source/location.js';
import { isWritten } from './place.js';

/** How an event goes to the GA4 destinations of a plan; a retired event goes nowhere. */
export function listGa4Uses(event: PlanEvent): EventDestination[] {
  if (event.status === 'retired') return [];
  return [...event.destinations.values()].filter(({ destination }) => destination.type === 'ga4');
}

/** Where the name of an event at a destination is written: its `as`, else the event's own name. */
export function locateName(event: PlanEvent, use: EventDestination): Location {
  return isWritten(use, 'as') ? at(use, 'as') : atName(event);
}

/** Where the name of a parameter is written: in a mapping of the event or the destination, else at the property. */
export function locateParameter(event: PlanEvent, use: EventDestination, property: string): Location {
  if (use.written.params.has(property)) return at(use, 'params', property);
  if (use.destination.params.has(property)) return at(use.destination, 'params', property);
  const listed = event.properties.get(property);
  return listed ? atName(listed) : use.location;
}
