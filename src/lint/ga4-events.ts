import { at, atName, type EventDestination, type Plan, type PlanEvent } from '../plan/model.js';
import { findNode, type Location } from '../source/location.js';
import { isWritten } from './place.js';

/** An event on its way to a destination of type `ga4`. */
export interface Ga4Use {
  readonly event: PlanEvent;
  readonly use: EventDestination;
}

const usesOf = new WeakMap<Plan, readonly Ga4Use[]>();

/** Every event with every GA4 destination that it reaches, found once per plan; a retired event goes nowhere. */
export function listGa4Uses(plan: Plan): readonly Ga4Use[] {
  const known = usesOf.get(plan);
  if (known) return known;
  const uses: Ga4Use[] = [];
  for (const event of plan.events.values()) {
    if (event.status === 'retired') continue;
    for (const use of event.destinations.values()) if (use.destination.type === 'ga4') uses.push({ event, use });
  }
  usesOf.set(plan, uses);
  return uses;
}

const parametersOf = new WeakMap<Plan, ReadonlySet<string>>();

/**
 * Every name of a parameter that reaches GA4, found once per plan: thousands of events send the same few dozen,
 * so it is these that are judged, and events are searched only for bad ones.
 */
export function listGa4Parameters(plan: Plan): ReadonlySet<string> {
  const known = parametersOf.get(plan);
  if (known) return known;
  const names = new Set<string>();
  for (const { use } of listGa4Uses(plan)) {
    for (const name of use.params.values()) names.add(name);
    for (const name of use.set.keys()) names.add(name);
  }
  parametersOf.set(plan, names);
  return names;
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

/** Where a constant is written: under `set` of the event, else of the destination. */
export function locateConstant(use: EventDestination, name: string): Location {
  const own = at(use, 'set', name);
  const written = findNode(own.source, own.path) ? own : at(use.destination, 'set', name);
  return { ...written, on: 'key' };
}
