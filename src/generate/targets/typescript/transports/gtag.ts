import type { Destination, EventDestination, PlanEvent } from '../../../../plan/model.js';
import { printString } from '../../../print/typescript/literals.js';
import type { Finding } from '../../../target.js';
import { reportMissing } from '../missing-setting.js';
import { call, defineTransport, printCall, printWith } from './transport.js';

/** What each type needs to be reached: the destination's field, and the fields of an event there. */
const NEEDED: Readonly<Record<string, { readonly id: string; readonly event: readonly string[] }>> = {
  ga4: { id: 'measurement_id', event: [] },
  google_ads: { id: 'conversion_id', event: [] },
  floodlight: { id: 'advertiser_id', event: ['group', 'activity'] },
};

/** gtag.js. The page loads and configures it; commands before that wait in the data layer. */
export const gtag = defineTransport({
  id: 'gtag',
  summary: 'Google Analytics 4, Google Ads and Floodlight by gtag.js.',
  platform: 'browser',
  serves: ['ga4', 'google_ads', 'floodlight'],
  *check({ destinations, events }) {
    for (const destination of destinations) yield* checkDestination(destination, events);
  },
  send({ name, properties, route }, { use }) {
    if (!route) return call(use('sendToGtag'), name, properties ?? '{}');
    const { command, sendTo } = address(route);
    const parameters = printWith(properties, `send_to: ${printString(sendTo)}`);
    return call(
      use('sendToGtag'),
      command === undefined ? name : printString(command),
      hasUserProperties(route) ? printCall(call(use('nestProperties'), parameters, '"user_properties"')) : parameters,
    );
  },
});

// As in a container: `user_properties.plan` is the user property `plan`.
function hasUserProperties({ params, set }: EventDestination): boolean {
  return [...params.values(), ...set.keys()].some((name) => name.startsWith('user_properties.'));
}

// Conversions of Ads and Floodlight are one event, which `send_to` tells apart:
// https://developers.google.com/tag-platform/gtagjs/reference/events, https://support.google.com/campaignmanager/answer/7554821
function address({ destination, settings }: EventDestination): { command?: string; sendTo: string } {
  const id = destination.settings.get(NEEDED[destination.type]?.id ?? '') ?? '';
  if (destination.type === 'floodlight') {
    const activity = `${prefix('DC-', id)}/${settings.get('group') ?? ''}/${settings.get('activity') ?? ''}+standard`;
    return { command: 'conversion', sendTo: activity };
  }
  if (destination.type !== 'google_ads') return { sendTo: id };
  const label = settings.get('label');
  const account = prefix('AW-', id);
  return label === undefined ? { sendTo: account } : { command: 'conversion', sendTo: `${account}/${label}` };
}

function prefix(start: string, id: string): string {
  return id.startsWith(start) ? id : start + id;
}

function* checkDestination(destination: Destination, events: readonly PlanEvent[]): Generator<Finding> {
  const needed = NEEDED[destination.type];
  if (!needed) return;
  if (!destination.settings.has(needed.id)) yield reportMissing('gtag', destination, needed.id);
  for (const { destinations } of events) {
    const route = destinations.get(destination.name);
    if (route) yield* checkUserData(route);
    const field = needed.event.find((name) => route && !route.settings.has(name));
    if (!route || field === undefined) continue;
    yield {
      severity: 'error',
      message: `gtag cannot send to "${destination.name}": the event has no "${field}" there.`,
      help: `Add "${field}".`,
      location: route.location,
    };
  }
}

// Its form depends on what is hashed and by whom, and a container gathers it for all tags.
function* checkUserData({ location, params, destination }: EventDestination): Generator<Finding> {
  const name = [...params.values()].find((theirs) => theirs.startsWith('user_data.'));
  if (name === undefined) return;
  yield {
    severity: 'warning',
    message: `gtag sends "${name}" to "${destination.name}" as a parameter of that name, not as user-provided data.`,
    help: 'Let a container send it, or give it to gtag with `gtag("set", "user_data", …)`.',
    location,
  };
}
