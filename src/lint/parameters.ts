import { convertCase } from '../plan/convert-case.js';
import { at, atName, type Destination, type EventDestination, type Plan, type PlanEvent } from '../plan/model.js';
import { findNode, type Location, onKey } from '../source/location.js';
import { listPropertyNames } from './definitions.js';
import { listGa4Uses } from './ga4-events.js';

/** A parameter that reaches GA4 under a name that somebody found fault with. */
export interface FaultyParameter<Fault> {
  readonly name: string;
  readonly fault: Fault;
  readonly location: Location;
}

/**
 * The parameters that reach GA4 under names with a fault. Thousands of events send the same few dozen names, so
 * these are judged, and an event is looked into only for what is suspect in it.
 */
export function* findFaultyParameters<Fault>(
  plan: Plan,
  judge: (name: string) => Fault | undefined,
): Iterable<FaultyParameter<Fault>> {
  const suspectsOf = new Map<Destination, ReadonlySet<string>>();
  for (const { event, use } of listGa4Uses(plan)) {
    const suspects = suspectsOf.get(use.destination) ?? listSuspects(plan, use.destination, judge);
    suspectsOf.set(use.destination, suspects);
    for (const property of listSuspectProperties(event, use, suspects)) {
      const name = use.params.get(property);
      const fault = name === undefined ? undefined : judge(name);
      if (name !== undefined && fault !== undefined)
        yield { name, fault, location: locateParameter(event, use, property) };
    }
    for (const name of use.set.keys()) {
      const fault = judge(name);
      if (fault !== undefined) yield { name, fault, location: locateConstant(use, name) };
    }
  }
}

/** The properties of the plan that go to a destination under a faulty name unless an event says otherwise. */
function listSuspects(plan: Plan, destination: Destination, judge: (name: string) => unknown): Set<string> {
  const isFaulty = (name: string) => judge(nameAt(destination, name)) !== undefined;
  return new Set([...listPropertyNames(plan).keys()].filter(isFaulty));
}

/** What a property is called at a destination where the event does not map it itself. */
export function nameAt({ names, params }: Destination, property: string): string {
  return params.get(property) ?? (names ? convertCase(property, names) : property);
}

function listSuspectProperties(
  event: PlanEvent,
  { written }: EventDestination,
  suspects: ReadonlySet<string>,
): string[] {
  if (suspects.size + written.params.size === 0) return [];
  return [...event.properties.keys()].filter((property) => suspects.has(property) || written.params.has(property));
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
  return onKey(written);
}
