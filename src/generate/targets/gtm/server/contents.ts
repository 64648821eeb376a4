import type { DestinationType } from '../../../../plan/destination-types.js';
import type { Destination, Plan, PlanEvent } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import { type Delivery, isImplemented, isSent } from '../deliveries.js';
import type { GtmOptions } from '../options.js';

/** What Google gives server containers tags for. The templates of other vendors are code of others. */
const SERVED: readonly DestinationType[] = ['ga4', 'google_ads', 'floodlight'];

/** What of a plan goes into a container on a server: its streams, and what does not come from a page. */
export function findServerContents(plan: Plan, options: GtmOptions): Contents {
  const deliveries = findDeliveries(plan);
  const reached = new Set(deliveries.map(({ to }) => to.destination.name));
  return {
    plan,
    options,
    destinations: [...plan.destinations.values()].filter(({ name, type }) => type === 'ga4' || reached.has(name)),
    deliveries,
    triggered: [...new Set(deliveries.map(({ event }) => event))],
    ranks: new Map([...plan.events.keys()].map((name, index) => [name, index])),
    made: new Map(),
  };
}

// Browser events have their tags in the web container: a second one here would count them twice.
function findDeliveries(plan: Plan): Delivery[] {
  return [...plan.events.values()]
    .filter(isFromElsewhere)
    .flatMap((event) => [...event.destinations.values()].map((to) => ({ event, to })))
    .filter(({ event, to }) => isServed(to.destination) && isSent(event, to.destination));
}

function isServed({ type }: Destination): boolean {
  return SERVED.includes(type) && type !== 'ga4';
}

/** It happens where no web container runs. */
export function isFromElsewhere(event: PlanEvent): boolean {
  return isImplemented(event) && event.sources.length > 0 && !event.sources.includes('browser');
}

/** The name under which an event arrives: requests are those of GA4. */
export function findArriving(event: PlanEvent): string {
  return findGa4(event)?.as ?? event.name;
}

/** The parameter in which a property arrives. */
export function findArrivingParameter(event: PlanEvent, property: string): string {
  return findGa4(event)?.params.get(property) ?? property;
}

function findGa4(event: PlanEvent) {
  return [...event.destinations.values()].find(({ destination }) => destination.type === 'ga4');
}
