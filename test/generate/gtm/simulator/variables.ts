import type { Json } from '../container-check/problems.js';
import type { DataLayer } from './data-layer.js';
import type { FakeElement } from './fake-element.js';
import { readTable } from './tags.js';

/** What variables may read. */
export interface Surroundings {
  readonly dataLayer: DataLayer;
  readonly event: string;
  readonly url: URL;
}

type ReadBuiltIn = (around: Surroundings) => unknown;

const element = (around: Surroundings) => around.dataLayer.get('gtm.element') as FakeElement | undefined;
const read =
  (key: string): ReadBuiltIn =>
  (around) =>
    around.dataLayer.get(key);

const BUILT_INS: Readonly<Record<string, ReadBuiltIn>> = {
  PAGE_URL: ({ url }) => url.href,
  PAGE_HOSTNAME: ({ url }) => url.hostname,
  PAGE_PATH: ({ url }) => url.pathname,
  REFERRER: () => 'https://search.example/',
  EVENT: ({ event }) => event,
  CLICK_ELEMENT: element,
  CLICK_URL: (around) => element(around)?.facts.url,
  CLICK_TEXT: (around) => element(around)?.facts.text,
  CLICK_ID: (around) => element(around)?.facts.id,
  FORM_ELEMENT: element,
  FORM_ID: (around) => element(around)?.facts.id,
  FORM_URL: (around) => element(around)?.facts.url,
  SCROLL_DEPTH_THRESHOLD: read('gtm.scrollThreshold'),
  ELEMENT_VISIBILITY_RATIO: read('gtm.visibleRatio'),
  VIDEO_TITLE: read('gtm.videoTitle'),
  VIDEO_STATUS: read('gtm.videoStatus'),
  VIDEO_PERCENT: read('gtm.videoPercent'),
};

/** A template that is one call gives the variable's value as it is; calls inside text become text. */
export function resolveTemplate(template: string, version: Json, around: Surroundings): unknown {
  const whole = /^\{\{([^{}]*)\}\}$/.exec(template)?.[1];
  if (whole !== undefined) return resolveVariable(whole, version, around);
  return template.replace(/\{\{([^{}]*)\}\}/g, (_, name) => String(resolveVariable(name, version, around)));
}

function resolveVariable(name: string, version: Json, around: Surroundings): unknown {
  if (name === '_event') return around.event;
  const enabled = version.builtInVariable?.find((variable: Json) => variable.name === name);
  if (enabled) return readBuiltIn(enabled.type, around);
  const variable = version.variable?.find((candidate: Json) => candidate.name === name);
  if (!variable) throw new Error(`There is no variable "${name}".`);
  const read = READ[variable.type];
  if (!read) throw new Error(`The simulator does not know variables of type ${variable.type}.`);
  const resolve = (template: string) => resolveTemplate(template, version, around);
  const field = (key: string) => variable.parameter.find((item: Json) => item.key === key);
  return format(read({ resolve, field, around }), variable.formatValue ?? {});
}

interface Reading {
  readonly around: Surroundings;
  resolve(template: string): unknown;
  field(key: string): Json;
}

const READ: Readonly<Record<string, (reading: Reading) => unknown>> = {
  c: ({ resolve, field }) => resolve(field('value').value),
  v: (reading) => {
    const value = reading.around.dataLayer.get(String(reading.resolve(reading.field('name').value)));
    return value === undefined ? readDefault(reading) : value;
  },
  aev: ({ around, field }) => {
    const facts = element(around)?.facts;
    if (field('varType').value === 'ATTRIBUTE') return facts?.attributes?.[field('attribute').value];
    const url = new URL(facts?.url ?? '', around.url);
    return field('component').value === 'HOST' ? url.hostname : url.pathname.split('.').pop();
  },
  smm: (reading) => lookUp(reading, (input, key) => input === key),
  remm: (reading) => lookUp(reading, (input, key) => new RegExp(`^(?:${key})$`).test(input)),
  gtes: ({ resolve, field }) => readTable(field('eventSettingsTable'), ['parameter', 'parameterValue'], resolve),
  gtcs: ({ resolve, field }) => readTable(field('configSettingsTable'), ['parameter', 'parameterValue'], resolve),
  awec: ({ resolve, field }) => {
    const rows = USER_DATA.map((key): [string, unknown] => [key, field(key) && resolve(field(key).value)]);
    return Object.fromEntries(rows.filter(([, value]) => value !== undefined));
  },
};

const USER_DATA = [
  'email',
  'phone_number',
  'first_name',
  'last_name',
  'street',
  'city',
  'region',
  'postal_code',
  'country',
];

function readDefault({ resolve, field }: Reading): unknown {
  return field('setDefaultValue').value === 'true' ? resolve(field('defaultValue').value) : undefined;
}

function lookUp(reading: Reading, matches: (input: string, key: string) => boolean): unknown {
  const { resolve, field } = reading;
  const input = String(resolve(field('input').value));
  const rows: [string, string][] = field('map').list.map(({ map }: Json) => [map[0].value, map[1].value]);
  const found = rows.find(([key]) => matches(input, key));
  return found ? resolve(found[1]) : readDefault(reading);
}

/** GTM converts in this order: the case, then what is null, undefined, true or false. */
function format(value: unknown, formats: Json): unknown {
  const cased =
    typeof value !== 'string'
      ? value
      : formats.caseConversionType === 'LOWERCASE'
        ? value.toLowerCase()
        : formats.caseConversionType === 'UPPERCASE'
          ? value.toUpperCase()
          : value;
  const key = `convert${String(cased)[0]?.toUpperCase()}${String(cased).slice(1)}ToValue`;
  const converted = [null, undefined, true, false].includes(cased as null) ? formats[key]?.value : undefined;
  return converted ?? cased;
}

function readBuiltIn(type: string, around: Surroundings): unknown {
  const reader = BUILT_INS[type];
  if (!reader) throw new Error(`The simulator does not know the built-in variable ${type}.`);
  return reader(around);
}
