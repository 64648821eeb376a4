import type { DestinationType } from '../../../plan/destination-types.js';
import { findKnown } from './auto-events.js';
import { type Contents, remember } from './contents.js';
import type { Delivery } from './deliveries.js';
import { callBuiltIn, callOf, constant, type Row, type Value } from './drafts/value.js';
import { draftDataLayer, draftElementPart } from './drafts/variables.js';

/** What a tag sends, by the receiver's names: what the event carries, then constants. */
export interface Cargo {
  readonly rows: readonly Row[];
  /** Rows whose name is `user_properties.…`, without that. */
  readonly userProperties: readonly Row[];
  /** Rows whose name is `user_data.…`, without that. */
  readonly userData: readonly Row[];
}

export const USER_PROPERTIES = 'user_properties.';
export const USER_DATA = 'user_data.';

/** Google's tags have fields of their own for what describes the user. */
const TAKES_USER_DATA: readonly DestinationType[] = ['ga4', 'google_ads', 'floodlight'];

export function findCargo(delivery: Delivery, contents: Contents): Cargo {
  const rows = findRows(delivery, contents);
  const { type } = delivery.to.destination;
  const [properties, data] = [type === 'ga4' ? USER_PROPERTIES : undefined, findDataPrefix(type)];
  return {
    rows: rows.filter(([name]) => !startsWith(name, properties) && !startsWith(name, data)),
    userProperties: takeFrom(rows, properties),
    userData: takeFrom(rows, data),
  };
}

function findDataPrefix(type: DestinationType): string | undefined {
  return TAKES_USER_DATA.includes(type) ? USER_DATA : undefined;
}

function startsWith(name: string, prefix: string | undefined): boolean {
  return prefix !== undefined && name.startsWith(prefix);
}

function takeFrom(rows: readonly Row[], prefix: string | undefined): Row[] {
  return rows.filter(([name]) => startsWith(name, prefix)).map(([name, value]) => [name.slice(prefix?.length), value]);
}

function findRows(delivery: Delivery, contents: Contents): Row[] {
  const { to } = delivery;
  const carried = [...to.params]
    .filter(([ours]) => !isEcommerceObject(delivery, ours))
    .map(([ours, theirs]): Row => [theirs, findSource(delivery, ours, theirs, contents)]);
  const constants = [...to.set].map(([theirs, value]): Row => [theirs, constant(value)]);
  return [...carried, ...constants];
}

function findSource({ event }: Delivery, ours: string, theirs: string, contents: Contents): Value {
  const known = findKnown(event.trigger, theirs);
  if (typeof known === 'string') return callBuiltIn(known);
  if (known) return callOf(draftElementPart(contents, known));
  return remember(contents, JSON.stringify(['value', ours]), () => callOf(draftDataLayer(contents, ours)));
}

/** The value of the property comes through a data layer variable. */
export function readsDataLayer(delivery: Delivery, ours: string): boolean {
  const theirs = delivery.to.params.get(ours) ?? ours;
  return !isEcommerceObject(delivery, ours) && findKnown(delivery.event.trigger, theirs) === undefined;
}

export function sendsEcommerce(delivery: Delivery): boolean {
  return isEcommerceObject(delivery, 'ecommerce');
}

// GA4 takes no objects; from the data layer's `ecommerce` object GTM sends the fields that GA4 knows.
// https://developers.google.com/analytics/devguides/collection/ga4/ecommerce?client_type=gtm
function isEcommerceObject({ event, to }: Delivery, ours: string): boolean {
  if (to.destination.type !== 'ga4' || ours !== 'ecommerce' || to.params.get(ours) !== ours) return false;
  return event.properties.get(ours)?.definition.types.includes('object') ?? false;
}
