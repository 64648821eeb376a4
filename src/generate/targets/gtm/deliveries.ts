import type { Destination, EventDestination, Plan, PlanEvent } from '../../../plan/model.js';

/** One event on its way from the browser to one destination. */
export interface Delivery {
  readonly event: PlanEvent;
  readonly to: EventDestination;
}

/** What leaves the browser for these destinations, in the order of the plan. */
export function findDeliveries(plan: Plan, isServed: (destination: Destination) => boolean): Delivery[] {
  return [...plan.events.values()]
    .filter(isInBrowser)
    .flatMap((event) => [...event.destinations.values()].map((to) => ({ event, to })))
    .filter(({ event, to }) => isServed(to.destination) && isSent(event, to.destination));
}

/** An event that says nothing about its source may happen in the browser. */
export function isInBrowser(event: PlanEvent): boolean {
  return event.sources.length === 0 || event.sources.includes('browser');
}

/** Proposed events do not exist yet, retired ones no more; shadow events go where shadows are welcome. */
export function isSent(event: PlanEvent, destination: Destination): boolean {
  if (event.status === 'shadow') return destination.shadow;
  return isImplemented(event);
}

export function isImplemented(event: PlanEvent): boolean {
  return event.status !== 'proposed' && event.status !== 'retired';
}
