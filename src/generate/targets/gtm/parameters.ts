import { refer } from '../../../gtm/parameter.js';
import { findBuiltIn } from './auto-events.js';
import type { Delivery } from './deliveries.js';
import type { Identify } from './identities.js';

/** Their parameter and its value, for each row of the tag's table: what the event carries, then constants. */
export function findParameters(delivery: Delivery, identify: Identify): [string, string][] {
  const { to } = delivery;
  const carried = [...to.params]
    .filter(([ours]) => !isEcommerceObject(delivery, ours))
    .map(([ours, theirs]): [string, string] => [theirs, refer(findSource(delivery, ours, theirs, identify))]);
  const constants = [...to.set].map(([theirs, value]): [string, string] => [theirs, String(value)]);
  return [...carried, ...constants];
}

function findSource({ event }: Delivery, ours: string, theirs: string, identify: Identify): string {
  return findBuiltIn(event.trigger, theirs) ?? identify('variable', 'property', ours).name;
}

/** The value of the property comes through a data layer variable. */
export function readsDataLayer(delivery: Delivery, ours: string): boolean {
  const theirs = delivery.to.params.get(ours) ?? ours;
  return !isEcommerceObject(delivery, ours) && findBuiltIn(delivery.event.trigger, theirs) === undefined;
}

export function sendsEcommerce(delivery: Delivery): boolean {
  return isEcommerceObject(delivery, 'ecommerce');
}

// GA4 takes no objects; from the data layer's `ecommerce` object GTM sends the fields that GA4 knows.
// https://developers.google.com/analytics/devguides/collection/ga4/ecommerce?client_type=gtm
function isEcommerceObject({ event, to }: Delivery, ours: string): boolean {
  if (ours !== 'ecommerce' || to.params.get(ours) !== ours) return false;
  return event.properties.get(ours)?.definition.types.includes('object') ?? false;
}
