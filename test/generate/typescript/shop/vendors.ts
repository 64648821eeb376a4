import type { Answer, Received } from '../transports/support/collector.js';
import { dropAdded } from '../transports/support/plan.js';

/** An event as it arrived at a destination of the plan, without what the SDK adds by itself. */
export interface Arrived {
  readonly destination: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

type Fields = Record<string, unknown>;

interface Vendor {
  readonly path: string;
  readonly read: (body: string, url: URL) => readonly Arrived[];
}

// biome-ignore lint/suspicious/noExplicitAny: what arrives is JSON of each vendor's own
const json = (text: string): any => JSON.parse(text);

/** Where each SDK sends, and what of it is the plan's. What an SDK adds its transport names: anything else is a difference. */
const VENDORS: readonly Vendor[] = [
  {
    path: '/g/collect',
    read: (body) => {
      const { name, parameters } = json(body);
      return [{ destination: parameters.send_to.startsWith('AW-') ? 'ads' : 'ga4', name, properties: parameters }];
    },
  },
  {
    path: '/v1/t',
    read: (body) => {
      const { event, properties } = json(body);
      return [{ destination: 'segment', name: event, properties }];
    },
  },
  {
    path: '/2/httpapi',
    read: (body) =>
      json(body).events.map((event: { event_type: string; event_properties: Fields }) => ({
        destination: 'amplitude',
        name: event.event_type,
        properties: event.event_properties,
      })),
  },
  {
    path: '/track/',
    read: (body) =>
      [json(new URLSearchParams(body).get('data') ?? body)].flat().map(({ event, properties }) => ({
        destination: 'mixpanel',
        name: event,
        properties: dropAdded('mixpanel', properties),
      })),
  },
  {
    path: '/e/',
    read: (body) =>
      json(body).batch.map(({ event, properties }: { event: string; properties: Fields }) => ({
        destination: 'posthog',
        name: event,
        properties: dropAdded('posthog', properties),
      })),
  },
  {
    path: '/v1/batch',
    read: (body) =>
      json(body).batch.map(({ event, properties }: { event: string; properties: Fields }) => ({
        destination: 'segment',
        name: event,
        properties,
      })),
  },
  {
    path: '/mp/collect',
    read: (body, url) =>
      json(body).events.map(({ name, params }: { name: string; params: Fields }) => ({
        destination: url.searchParams.get('measurement_id') === 'G-SHOP000001' ? 'ga4' : 'nobody',
        name,
        properties: dropAdded('ga4-mp', params),
      })),
  },
];

/** The events in requests. A request with a body that is none of the SDKs' own ways to send is an event to `nobody`. */
export function readEvents(requests: readonly Received[]): Arrived[] {
  return requests.flatMap(({ method, url, body }): readonly Arrived[] => {
    if (method !== 'POST') return [];
    const vendor = VENDORS.find(({ path }) => url.pathname === path);
    return vendor?.read(body, url) ?? [{ destination: 'nobody', name: url.pathname, properties: { body } }];
  });
}

/**
 * Stands for gtag.js, which no registry has: loaded after the app, it goes through the data layer, takes commands, which
 * are `arguments` objects, and sends events at once, without asking for consent.
 */
const GTAG = `{
  const layer = window.dataLayer;
  const take = (entry) => {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]' || entry[0] !== 'event') return;
    const [, name, parameters] = entry;
    fetch('/g/collect', { method: 'POST', body: JSON.stringify({ name, parameters }) });
  };
  layer.forEach(take);
  layer.push = (...entries) => (entries.forEach(take), Array.prototype.push.apply(layer, entries));
}`;

/** What the vendors' servers answer. */
export const ANSWER: Answer = ({ url }) => {
  if (url.pathname === '/gtag/js') return { type: 'text/javascript', body: GTAG };
  return { body: url.pathname === '/2/httpapi' ? '{"code":200}' : '{"status":1}' };
};
