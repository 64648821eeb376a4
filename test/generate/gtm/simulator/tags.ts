import type { Json } from '../container-check/problems.js';
import type { DataLayer } from './data-layer.js';

export type Consent = Readonly<Record<string, 'granted' | 'denied'>>;

/** What a tag sends. */
export interface Hit {
  readonly tag: string;
  readonly type: string;
  /** Of an event tag. */
  readonly event?: string;
  readonly stream: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What GA4 takes from the `ecommerce` object of the data layer. */
const ECOMMERCE = ['items', 'currency', 'value', 'transaction_id', 'tax', 'shipping', 'coupon'];

/** A type that nobody has set counts as granted. */
export function isAllowed(tag: Json, consent: Consent): boolean {
  const { consentStatus, consentType } = tag.consentSettings ?? {};
  if (consentStatus !== 'NEEDED') return true;
  return consentType.list.every(({ value }: Json) => consent[value] !== 'denied');
}

export function runTag(tag: Json, resolve: (template: string) => unknown, dataLayer: DataLayer): Hit {
  const parameter = (key: string) => tag.parameter.find((item: Json) => item.key === key);
  const value = (key: string) => String(resolve(parameter(key).value));
  if (tag.type === 'googtag') {
    const parameters = readTable(parameter('configSettingsTable'), resolve);
    return { tag: tag.name, type: tag.type, stream: value('tagId'), parameters };
  }
  if (tag.type !== 'gaawe') throw new Error(`The simulator does not know tags of type ${tag.type}.`);
  const ecommerce = parameter('sendEcommerceData').value === 'true' ? readEcommerce(dataLayer) : {};
  const parameters = { ...ecommerce, ...readTable(parameter('eventSettingsTable'), resolve) };
  return {
    tag: tag.name,
    type: tag.type,
    event: value('eventName'),
    stream: value('measurementIdOverride'),
    parameters,
  };
}

// A value that is undefined is not sent.
function readTable(table: Json, resolve: (template: string) => unknown): Record<string, unknown> {
  const rows: [string, unknown][] = (table?.list ?? []).map(({ map: [name, value] }: Json) => {
    return [String(resolve(name.value)), resolve(value.value)];
  });
  return Object.fromEntries(rows.filter(([, value]) => value !== undefined));
}

function readEcommerce(dataLayer: DataLayer): Record<string, unknown> {
  const rows = ECOMMERCE.map((name): [string, unknown] => [name, dataLayer.get(`ecommerce.${name}`)]);
  return Object.fromEntries(rows.filter(([, value]) => value !== undefined));
}
