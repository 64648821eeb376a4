import type { Destination, Plan, PlanEvent } from '../../../plan/model.js';
import { type Delivery, findDeliveries, isImplemented, isInBrowser } from './deliveries.js';
import { readsDataLayer } from './parameters.js';

/** What of a plan goes into its container. */
export interface Contents {
  readonly plan: Plan;
  /** GA4 destinations, one Google tag each. */
  readonly destinations: readonly Destination[];
  /** One GA4 event tag each. */
  readonly deliveries: readonly Delivery[];
  /** One trigger each: the events delivered, and those that others come after. */
  readonly triggered: readonly PlanEvent[];
  /** Properties that tags read from the data layer. In alphabetical order, because no event owns a variable. */
  readonly properties: readonly string[];
  /** Stages of the events with triggers, one folder each. */
  readonly stages: readonly string[];
}

export function findContents(plan: Plan): Contents {
  const deliveries = findDeliveries(plan, 'ga4');
  const triggered = findTriggered(plan, deliveries);
  const stages = new Set(triggered.map((event) => event.stage));
  return {
    plan,
    destinations: findDestinations(plan, deliveries),
    deliveries,
    triggered,
    properties: findProperties(deliveries),
    stages: plan.stages.filter((stage) => stages.has(stage)),
  };
}

// A stream that only servers write to needs no tag in the browser.
function findDestinations(plan: Plan, deliveries: readonly Delivery[]): Destination[] {
  const reached = new Set(deliveries.map(({ to }) => to.destination.name));
  const isUnused = (name: string) => [...plan.events.values()].every((event) => !event.destinations.has(name));
  return [...plan.destinations.values()]
    .filter((destination) => destination.type === 'ga4')
    .filter((destination) => reached.has(destination.name) || isUnused(destination.name));
}

function findTriggered(plan: Plan, deliveries: readonly Delivery[]): PlanEvent[] {
  const names = new Set(deliveries.map(({ event }) => event.name));
  for (const { event } of deliveries) for (const earlier of findEarlier(event)) names.add(earlier);
  return [...plan.events.values()].filter(
    (event) => names.has(event.name) && isInBrowser(event) && isImplemented(event),
  );
}

/** Names of the events that must have happened before this one. */
export function findEarlier(event: PlanEvent): readonly string[] {
  return event.trigger?.kind === 'after' ? event.trigger.events : [];
}

function findProperties(deliveries: readonly Delivery[]): string[] {
  const names = deliveries.flatMap((delivery) => {
    return [...delivery.to.params.keys()].filter((name) => readsDataLayer(delivery, name));
  });
  return [...new Set(names)].sort();
}
