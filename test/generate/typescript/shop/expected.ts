import { createHash } from 'node:crypto';
import type { Destination, EventDestination, Plan, PlanEvent } from '../../../../src/plan/model.js';
import type { Arrived } from './vendors.js';

/** An event that happened, with all that the shop knew then: what the event does not have is not its. */
export interface Happened {
  readonly event: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** The circumstances under which events happened. */
export interface Circumstances {
  readonly platform: 'browser' | 'server';
  readonly granted: readonly string[];
  /** Who is in a roll-out, by the share. Nobody when left out. */
  readonly isIn?: (share: number, happened: Happened) => boolean;
}

/** The types of destinations that a side of the shop has an SDK for. */
const SERVED = {
  browser: ['ga4', 'google_ads', 'segment', 'amplitude', 'mixpanel', 'posthog'],
  server: ['ga4', 'segment'],
} as const;

/** What must arrive, and where, as the plan's model says it. The generator has no part in it. */
export function expectArrivals(plan: Plan, happened: readonly Happened[], circumstances: Circumstances): Arrived[] {
  return happened.flatMap((one) => {
    const event = findEvent(plan, one);
    if (!isSampled(event, one, circumstances)) return [];
    return [...event.destinations.values()]
      .filter((route) => isReached(event, route, circumstances))
      .map((route) => deliver(event, route, one, circumstances));
  });
}

/** What must be pushed to the data layer, or to the shadow layer: the plan's own names, whatever was agreed to. */
export function expectPushes(
  plan: Plan,
  happened: readonly Happened[],
  circumstances: Circumstances,
  layer: 'live' | 'shadow',
): object[] {
  return happened.flatMap((one) => {
    const event = findEvent(plan, one);
    if (!isSampled(event, one, circumstances) || (event.status === 'shadow') !== (layer === 'shadow')) return [];
    return [{ event: event.name, ...Object.fromEntries(listSent(event, one)) }];
  });
}

function findEvent(plan: Plan, { event: name }: Happened): PlanEvent {
  const event = plan.events.get(name);
  if (!event) throw new Error(`The plan has no event "${name}".`);
  return event;
}

function isSampled(event: PlanEvent, happened: Happened, { isIn }: Circumstances): boolean {
  return event.status !== 'pilot' || (isIn?.((event.rollout?.share ?? 100) / 100, happened) ?? false);
}

function isReached(event: PlanEvent, { destination }: EventDestination, { platform, granted }: Circumstances): boolean {
  const needed = [...(destination.consent ?? []), ...event.consent];
  if (!(SERVED[platform] as readonly string[]).includes(destination.type)) return false;
  return needed.every((type) => granted.includes(type)) && (event.status !== 'shadow' || destination.shadow);
}

function deliver(event: PlanEvent, route: EventDestination, happened: Happened, { platform }: Circumstances): Arrived {
  const { destination, params, set } = route;
  const sent = listSent(event, happened).flatMap(([ours, value]) => {
    const theirs = event.properties.has(ours) ? params.get(ours) : ours;
    return theirs === undefined ? [] : [[theirs, value] as const];
  });
  const address = platform === 'browser' ? addressOf(destination, route) : undefined;
  return {
    destination: destination.name,
    // Google Ads knows one event, and tells conversions apart by their labels.
    name: address?.includes('/') ? 'conversion' : route.as,
    properties: { ...Object.fromEntries([...sent, ...set]), ...(address && { send_to: address }) },
  };
}

/** How gtag.js tells destinations apart. */
function addressOf({ type, settings }: Destination, route: EventDestination): string | undefined {
  if (type === 'ga4') return settings.get('measurement_id');
  if (type !== 'google_ads') return undefined;
  const label = route.settings.get('label');
  return [settings.get('conversion_id'), ...(label === undefined ? [] : [label])].join('/');
}

/** What leaves, under our names: hashed where the plan says so, with the share of a pilot. */
function listSent(event: PlanEvent, { given }: Happened): [string, unknown][] {
  const own = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    const definition = event.properties.get(name)?.definition;
    if (!definition || value === undefined) return [];
    return [[name, definition.hash ? hash(String(value), definition.format) : value]];
  });
  const { status, rollout } = event;
  return status === 'pilot' && rollout ? [...own, ['rollout_share', rollout.share / 100]] : own;
}

function hash(text: string, format: string | undefined): string {
  const normal =
    format === 'email' ? text.trim().toLowerCase() : format === 'e164' ? text.replace(/[^+\d]/g, '') : text;
  return createHash('sha256').update(normal).digest('hex');
}

/** In an order of its own: SDKs send at the same time, so requests overtake each other. */
export function inOrder<Item>(items: readonly Item[]): Item[] {
  const keyOf = (item: Item) => JSON.stringify(item, (_, value) => sortKeys(value));
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
