import type { DestinationType } from '../plan/destination-types.js';
import type { EventDestination, Plan, PlanEvent } from '../plan/model.js';

export { locateName } from './ga4-events.js';

/** An event on its way to a destination. */
export interface DestinationUse {
  readonly event: PlanEvent;
  readonly use: EventDestination;
}

const usesOf = new WeakMap<Plan, ReadonlyMap<DestinationType, readonly DestinationUse[]>>();

/** Every event with every destination of a type that it reaches; a retired event goes nowhere. Found once per plan. */
export function listUses(plan: Plan, type: DestinationType): readonly DestinationUse[] {
  const known = usesOf.get(plan) ?? findUses(plan);
  usesOf.set(plan, known);
  return known.get(type) ?? [];
}

function findUses(plan: Plan): Map<DestinationType, DestinationUse[]> {
  const uses = new Map<DestinationType, DestinationUse[]>();
  for (const event of plan.events.values()) {
    if (event.status === 'retired') continue;
    for (const use of event.destinations.values()) {
      const { type } = use.destination;
      const list = uses.get(type);
      if (list) list.push({ event, use });
      else uses.set(type, [{ event, use }]);
    }
  }
  return uses;
}

/** The names of all parameters that an event has there, constants included. */
export function listParameters({ params, set }: EventDestination): Set<string> {
  return new Set([...params.values(), ...set.keys()]);
}
