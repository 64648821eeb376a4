import type { EventDestination, Literal, Plan, PlanEvent } from '../../../src/plan/model.js';
import type { Hit } from './simulator/tags.js';

/** A hit without the tag that sent it. */
export type Sent = Omit<Hit, 'tag' | 'type'>;
type Values = Readonly<Record<string, unknown>>;

/** A value of its own for each property, so that one read in place of another shows. */
export function makeValues(event: PlanEvent): Record<string, unknown> {
  return Object.fromEntries([...event.properties.keys()].map((name) => [name, `the ${name} of ${event.name}`]));
}

/** What the plan says that the destinations of one event get, in the order of the plan. */
export function expectHits(plan: Plan, event: PlanEvent, values: Values, functions: Functions = {}): Sent[] {
  return findServed(event, functions).flatMap((to) => expectAt(plan, event, to, values, functions));
}

type Functions = Readonly<Record<string, string>>;

const SERVED = ['ga4', 'google_ads', 'floodlight', 'meta', 'linkedin', 'tiktok'];

/** The destinations that a container serves. */
export function findServed(event: PlanEvent, functions: Functions = {}): EventDestination[] {
  return [...event.destinations.values()].filter(({ destination }) => {
    return SERVED.includes(destination.type) || Object.hasOwn(functions, destination.name);
  });
}

/** Events that the browser sends to one of them, by the words of the plan format. */
export function findSent(plan: Plan, functions: Functions = {}): PlanEvent[] {
  return [...plan.events.values()].filter((event) => {
    const inBrowser = event.sources.length === 0 || event.sources.includes('browser');
    const running = event.status === 'live' || event.status === 'pilot' || event.status === 'deprecated';
    return inBrowser && running && findServed(event, functions).length > 0;
  });
}

function expectAt(plan: Plan, event: PlanEvent, to: EventDestination, values: Values, functions: Functions): Sent[] {
  const { type, settings } = to.destination;
  const setting = (name: string) => (settings.get(name) ?? '').replace(/^(AW|DC)-/, '');
  const asText = mapTo(to, values, String);
  const asWritten = mapTo(to, values, (value) => value);
  switch (type) {
    case 'ga4':
      return [{ event: to.as, stream: setting('measurement_id'), ...splitUser(asText, true) }];
    case 'google_ads':
      return expectAds(plan, event, to, asText);
    case 'floodlight': {
      const { userData, parameters } = splitUser(asText, false);
      const name = `${to.settings.get('group')}/${to.settings.get('activity')}`;
      return [{ event: name, stream: setting('advertiser_id'), parameters, ...(userData && { userData }) }];
    }
    case 'linkedin':
      return [
        {
          event: to.settings.get('conversion_id') ?? '',
          parameters: keep(asWritten, ['conversion_value', 'currency', 'event_id']),
        },
      ];
    case 'custom':
      return [{ event: to.as, stream: functions[to.destination.name] ?? '', parameters: asWritten }];
    default:
      return [{ event: to.as, stream: setting('pixel_id'), parameters: asWritten }];
  }
}

function expectAds(plan: Plan, event: PlanEvent, to: EventDestination, mapped: Record<string, unknown>): Sent[] {
  const stream = (to.destination.settings.get('conversion_id') ?? '').replace(/^AW-/, '');
  const { userData, parameters } = splitUser(mapped, false);
  const label = to.settings.get('label');
  const user = userData && { userData };
  const conversion: Sent[] =
    label === undefined
      ? []
      : [{ event: label, stream, parameters: keep(parameters, ['value', 'currency', 'transaction_id']), ...user }];
  const told: Sent[] = label === undefined && userData ? [{ stream, parameters: {}, userData }] : [];
  const isWanted = [...plan.audiences.values()].some(({ destinations, did, not }) => {
    return destinations.includes(to.destination.name) && (did.includes(event.name) || not.includes(event.name));
  });
  const counted = [...conversion, ...told];
  return isWanted || counted.length === 0 ? [...counted, { event: to.as, stream, parameters }] : counted;
}

function mapTo(to: EventDestination, values: Values, write: (value: Literal) => unknown): Record<string, unknown> {
  const carried = [...to.params].map(([ours, theirs]): [string, unknown] => [theirs, values[ours]]);
  const constants = [...to.set].map(([theirs, value]): [string, unknown] => [theirs, write(value)]);
  return Object.fromEntries([...carried, ...constants].filter(([, value]) => value !== undefined));
}

/** `user_data.…` and, for GA4, `user_properties.…` go their own ways. */
function splitUser(
  mapped: Record<string, unknown>,
  isGa4: boolean,
): Pick<Sent, 'parameters' | 'userData' | 'userProperties'> {
  const take = (prefix: string) =>
    Object.entries(mapped)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]): [string, unknown] => [
        name
          .slice(prefix.length)
          .replace(/^address\./, '')
          .replace(/^sha256_/, '')
          .replace(/_address$/, ''),
        value,
      ]);
  const [data, properties] = [take('user_data.'), isGa4 ? take('user_properties.') : []];
  const rest = Object.entries(mapped).filter(
    ([name]) => !name.startsWith('user_data.') && !(isGa4 && name.startsWith('user_properties.')),
  );
  return {
    parameters: Object.fromEntries(rest),
    ...(data.length > 0 && { userData: Object.fromEntries(data) }),
    ...(properties.length > 0 && { userProperties: Object.fromEntries(properties) }),
  };
}

function keep(parameters: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => names.includes(name)));
}
