import type { DestinationType } from '../plan/destination-types.js';
import type { EventDestination, Plan, PlanEvent, PlanProperty } from '../plan/model.js';
import { oncePer } from '../source/once-per.js';

export { locateName } from './ga4-events.js';

/** An event on its way to a destination. */
export interface DestinationUse {
  readonly event: PlanEvent;
  readonly use: EventDestination;
}

/** Every event with every destination of a type that it reaches; a retired event goes nowhere. Found once per plan. */
export function listUses(plan: Plan, type: DestinationType): readonly DestinationUse[] {
  return findUses(plan).get(type) ?? [];
}

const findUses = oncePer((plan: Plan) => {
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
});

/** The names of all parameters that an event has there, constants included. */
export function listParameters({ params, set }: EventDestination): Set<string> {
  return new Set([...params.values(), ...set.keys()]);
}

/**
 * The property whose fields reach GA4 each for itself: GTM takes them out of the data layer's `ecommerce` object.
 * https://developers.google.com/analytics/devguides/collection/ga4/ecommerce?client_type=gtm
 */
export function findEcommerce(event: PlanEvent, { params }: EventDestination): PlanProperty | undefined {
  const property = params.get('ecommerce') === 'ecommerce' ? event.properties.get('ecommerce') : undefined;
  return property?.definition.types.includes('object') ? property : undefined;
}
