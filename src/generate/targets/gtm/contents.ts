import type { Destination, Plan, PlanEvent } from '../../../plan/model.js';
import { type Delivery, findDeliveries, isImplemented, isInBrowser } from './deliveries.js';
import type { GtmOptions } from './options.js';
import { findVendor } from './vendors/registry.js';

/** What of a plan goes into its container. */
export interface Contents {
  readonly plan: Plan;
  readonly options: GtmOptions;
  /** Those that tags of the container serve, in the order of the plan. */
  readonly destinations: readonly Destination[];
  /** What the container sends, in the order of the plan. */
  readonly deliveries: readonly Delivery[];
  /** One trigger each: the events delivered, and those that others come after. */
  readonly triggered: readonly PlanEvent[];
  /** Where an event stands in the plan. */
  readonly ranks: ReadonlyMap<string, number>;
  /** What was drafted already: a thousand events refer to the same few variables. */
  readonly made: Map<string, unknown>;
}

/** What `make` gives the first time it is asked for. */
export function remember<T>({ made }: Contents, key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

export function findContents(plan: Plan, options: GtmOptions): Contents {
  const known = FOUND.get(options);
  if (known?.plan === plan) return known;
  const contents = makeContents(plan, options);
  FOUND.set(options, contents);
  return contents;
}

/** What is checked is made right after, with the same options: it need not be found twice. */
const FOUND = new WeakMap<GtmOptions, Contents>();

function makeContents(plan: Plan, options: GtmOptions): Contents {
  const deliveries = findDeliveries(plan, (destination) => findVendor(destination, options) !== undefined);
  return {
    plan,
    options,
    destinations: findDestinations(plan, options, deliveries),
    deliveries,
    triggered: findTriggered(plan, deliveries),
    ranks: new Map([...plan.events.keys()].map((name, index) => [name, index])),
    made: new Map(),
  };
}

// A stream that only servers write to needs no tag in the browser; one that no event names still counts pages.
function findDestinations(plan: Plan, options: GtmOptions, deliveries: readonly Delivery[]): Destination[] {
  const reached = new Set(deliveries.map(({ to }) => to.destination.name));
  const isUnused = (name: string) => [...plan.events.values()].every((event) => !event.destinations.has(name));
  return [...plan.destinations.values()].filter((destination) => {
    if (!findVendor(destination, options)) return false;
    return reached.has(destination.name) || (destination.type === 'ga4' && isUnused(destination.name));
  });
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
