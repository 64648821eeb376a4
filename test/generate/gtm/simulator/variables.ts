import type { Json } from '../container-check/problems.js';
import type { DataLayer } from './data-layer.js';
import type { FakeElement } from './fake-element.js';

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
  EVENT: ({ event }) => event,
  CLICK_ELEMENT: element,
  CLICK_URL: (around) => element(around)?.facts.url,
  CLICK_TEXT: (around) => element(around)?.facts.text,
  CLICK_ID: (around) => element(around)?.facts.id,
  FORM_ELEMENT: element,
  FORM_ID: (around) => element(around)?.facts.id,
  FORM_URL: (around) => element(around)?.facts.url,
  SCROLL_DEPTH_THRESHOLD: read('gtm.scrollThreshold'),
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
  const parameter = (key: string) => variable.parameter.find((item: Json) => item.key === key)?.value;
  if (variable.type === 'c') return resolveTemplate(parameter('value'), version, around);
  if (variable.type === 'v') return around.dataLayer.get(String(resolveTemplate(parameter('name'), version, around)));
  throw new Error(`The simulator does not know variables of type ${variable.type}.`);
}

function readBuiltIn(type: string, around: Surroundings): unknown {
  const reader = BUILT_INS[type];
  if (!reader) throw new Error(`The simulator does not know the built-in variable ${type}.`);
  return reader(around);
}
