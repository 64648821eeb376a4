import type { Json } from '../container-check/problems.js';
import type { Browser } from './browser.js';
import type { DataLayer } from './data-layer.js';

/** Consent type → its state. A type that nobody has set counts as granted. */
export type Consent = Readonly<Record<string, 'granted' | 'denied'>>;

/** What a tag sends. */
export interface Hit {
  readonly tag: string;
  readonly type: string;
  /** The event's name there; a conversion's label or id. */
  readonly event?: string;
  /** The id of the account, the stream or the pixel. */
  readonly stream?: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly userProperties?: Readonly<Record<string, unknown>>;
  readonly userData?: Readonly<Record<string, unknown>>;
}

/** What a running tag has around it. */
export interface Running {
  readonly resolve: (template: string) => unknown;
  readonly dataLayer: DataLayer;
  readonly browser: Browser;
}

/** What GA4 takes from the `ecommerce` object of the data layer. */
const ECOMMERCE = ['items', 'currency', 'value', 'transaction_id', 'tax', 'shipping', 'coupon'];

export function isAllowed(tag: Json, consent: ReadonlyMap<string, string>): boolean {
  const { consentStatus, consentType } = tag.consentSettings ?? {};
  if (consentStatus !== 'NEEDED') return true;
  return consentType.list.every(({ value }: Json) => consent.get(value) !== 'denied');
}

/** Runs a tag; a script may send several hits, or none. */
export function runTag(tag: Json, running: Running): Hit[] {
  const run = RUN[tag.type];
  if (!run) throw new Error(`The simulator does not know tags of type ${tag.type}.`);
  const read = (key: string) => tag.parameter.find((item: Json) => item.key === key);
  const value = (key: string) => {
    const field = read(key);
    return field?.value === undefined ? undefined : running.resolve(field.value);
  };
  const rows = (key: string, columns: readonly [string, string] = ['parameter', 'parameterValue']) =>
    readTable(read(key), columns, running.resolve);
  const hits = run({ ...running, raw: (key) => String(read(key)?.value), value, rows });
  return hits.map((hit) => ({ tag: tag.name, type: tag.type, ...dropEmpty(hit) }));
}

interface Fields extends Running {
  /** The text as it stands: what it calls is put in by others. */
  raw(key: string): string;
  value(key: string): unknown;
  rows(key: string, columns?: readonly [string, string]): Record<string, unknown>;
}

type RunTag = (fields: Fields) => Omit<Hit, 'tag' | 'type'>[];

const RUN: Readonly<Record<string, RunTag>> = {
  googtag: ({ value, rows }) => {
    const shared = (value('configSettingsVariable') ?? {}) as object;
    return [{ stream: String(value('tagId')), parameters: { ...shared, ...rows('configSettingsTable') } }];
  },
  gaawe: ({ value, rows, dataLayer }) => {
    const ecommerce = value('sendEcommerceData') === 'true' ? readEcommerce(dataLayer) : {};
    const shared = (value('eventSettingsVariable') ?? {}) as object;
    const userData = value('enhancedUserId') === 'true' ? (value('userDataVariable') as object) : {};
    return [
      {
        event: String(value('eventName')),
        stream: String(value('measurementIdOverride')),
        parameters: { ...ecommerce, ...shared, ...rows('eventSettingsTable') },
        userProperties: rows('userProperties', ['name', 'value']),
        userData: { ...userData },
      },
    ];
  },
  awct: ({ value }) => [
    {
      event: String(value('conversionLabel')),
      stream: String(value('conversionId')),
      parameters: pick(value, { conversionValue: 'value', currencyCode: 'currency', orderId: 'transaction_id' }),
      userData:
        value('enableEnhancedConversion') === 'true'
          ? { ...(value('cssProvidedEnhancedConversionValue') as object) }
          : {},
    },
  ],
  sp: ({ value, rows }) => [
    {
      event: String(value('eventName')),
      stream: String(value('conversionId')),
      parameters: joinApart(
        pick(value, { eventValue: 'value', eventItems: 'items', userId: 'user_id' }),
        value('customParamsFormat') === 'USER_SPECIFIED' ? rows('customParams', ['key', 'value']) : {},
      ),
    },
  ],
  awud: ({ value }) => [
    { stream: String(value('conversionId')), parameters: {}, userData: { ...(value('userDataVariable') as object) } },
  ],
  gclidw: () => [{ parameters: {} }],
  bzi: ({ value }) => [{ stream: String(value('id')), parameters: {} }],
  flc: (fields) => [runFloodlight(fields, {})],
  fls: (fields) => [runFloodlight(fields, { revenue: 'value', orderId: 'transaction_id' })],
  html: ({ raw, browser }) => browser.runHtml(raw('html')),
};

function runFloodlight({ value, rows }: Fields, names: Readonly<Record<string, string>>): Omit<Hit, 'tag' | 'type'> {
  return {
    event: `${value('groupTag')}/${value('activityTag')}`,
    stream: String(value('advertiserId')),
    parameters: joinApart(pick(value, names), rows('customVariable', ['key', 'value'])),
    userData: value('enhancedUserData') === 'true' ? { ...(value('userDataVariable') as object) } : {},
  };
}

/** What has a field of its own must not be sent a second time among the rest. */
function joinApart(fields: Record<string, unknown>, rest: Record<string, unknown>): Record<string, unknown> {
  const twice = Object.keys(rest).filter((name) => Object.hasOwn(fields, name));
  if (twice.length > 0) throw new Error(`The tag sends ${twice.join(', ')} twice.`);
  return { ...fields, ...rest };
}

/** The fields that hold something, by the names that the plan has for them. */
function pick(value: (key: string) => unknown, names: Readonly<Record<string, string>>): Record<string, unknown> {
  const fields = Object.entries(names).map(([field, name]): [string, unknown] => [name, value(field)]);
  return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
}

// A value that is undefined is not sent.
export function readTable(
  table: Json,
  [name, value]: readonly [string, string],
  resolve: (template: string) => unknown,
): Record<string, unknown> {
  const rows: [string, unknown][] = (table?.list ?? []).map(({ map }: Json) => {
    const find = (key: string) => map.find((item: Json) => item.key === key)?.value;
    return [String(resolve(find(name))), resolve(find(value))];
  });
  return Object.fromEntries(rows.filter(([, each]) => each !== undefined));
}

function readEcommerce(dataLayer: DataLayer): Record<string, unknown> {
  const rows = ECOMMERCE.map((name): [string, unknown] => [name, dataLayer.get(`ecommerce.${name}`)]);
  return Object.fromEntries(rows.filter(([, value]) => value !== undefined));
}

function dropEmpty({
  userProperties = {},
  userData = {},
  ...hit
}: Omit<Hit, 'tag' | 'type'>): Omit<Hit, 'tag' | 'type'> {
  return {
    ...hit,
    ...(Object.keys(userProperties).length > 0 && { userProperties }),
    ...(Object.keys(userData).length > 0 && { userData }),
  };
}
