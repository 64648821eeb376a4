import type { EventDestination, EventSource, Plan, PlanEvent } from '../../../../plan/model.js';
import { type Carrier, chooseCarrier } from './carriers.js';

/** What the events pass, by the number of events that do. Names are the plan's own. */
export interface LineageGraph {
  readonly sources: ReadonlyMap<EventSource | undefined, number>;
  readonly carriers: ReadonlyMap<Carrier, number>;
  /** Every destination of the plan, those without events too. */
  readonly destinations: ReadonlyMap<string, number>;
  readonly toCarrier: readonly Way<EventSource | undefined, Carrier>[];
  readonly toDestination: readonly Way<Carrier, string>[];
}

export interface Way<From, To> {
  readonly from: From;
  readonly to: To;
  readonly events: number;
}

/** The ways of one event. */
export interface Journey {
  readonly event: PlanEvent;
  readonly sources: readonly (EventSource | undefined)[];
  readonly carriers: readonly Carrier[];
  readonly destinations: readonly EventDestination[];
}

export function traceEvent(event: PlanEvent): Journey {
  const sources = event.sources.length > 0 ? event.sources : [undefined];
  const carriers = [...new Set(sources.map((source) => chooseCarrier(source, event)))];
  return { event, sources, carriers, destinations: [...event.destinations.values()].filter(reaches(event)) };
}

/** Proposed events are sent nowhere yet; shadow events go where shadows are welcome. */
function reaches({ status }: PlanEvent): (to: EventDestination) => boolean {
  if (status === 'proposed' || status === 'retired') return () => false;
  return ({ destination }) => status !== 'shadow' || destination.shadow;
}

export function drawTogether(plan: Plan, journeys: readonly Journey[]): LineageGraph {
  const sources = new Map<EventSource | undefined, number>();
  const carriers = new Map<Carrier, number>();
  const destinations = new Map([...plan.destinations.keys()].map((name) => [name, 0]));
  const toCarrier = new Map<string, Way<EventSource | undefined, Carrier>>();
  const toDestination = new Map<string, Way<Carrier, string>>();
  for (const { event, sources: from, carriers: by, destinations: to } of journeys) {
    for (const source of from) {
      count(sources, source);
      join(toCarrier, source, chooseCarrier(source, event));
    }
    for (const carrier of by) {
      count(carriers, carrier);
      for (const { destination } of to) join(toDestination, carrier, destination.name);
    }
    for (const { destination } of to) count(destinations, destination.name);
  }
  return {
    sources,
    carriers,
    destinations,
    toCarrier: [...toCarrier.values()],
    toDestination: [...toDestination.values()],
  };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function join<From, To>(ways: Map<string, Way<From, To>>, from: From, to: To): void {
  const key = JSON.stringify([from, to]);
  ways.set(key, { from, to, events: (ways.get(key)?.events ?? 0) + 1 });
}
