import type { Path } from '../../source/location.js';
import type { Trigger } from '../entities.js';
import type { TriggerType } from '../enums.js';
import type { Parameter } from '../parameter.js';
import { RESERVED_TRIGGERS } from '../reserved-triggers.js';
import { type Compared, readConditions } from './conditions.js';
import type { IndexedContainer, Placed } from './index-container.js';
import { readMeaning } from './meaning.js';
import { printParameter } from './print-parameters.js';
import { findPushed, type Pushed } from './pushed.js';

/** When a tag fires, whatever its trigger is called. Two with the same `canon` fire together on every page. */
export interface When {
  readonly canon: string;
  readonly shown: string;
  readonly type: TriggerType | 'unknown';
  /** Of a custom event: the names that the page pushes. */
  readonly pushed?: Pushed;
  readonly conditions: readonly Compared[];
  /** Absent for reserved triggers, and for ids that no trigger has. */
  readonly trigger?: Placed<Trigger>;
  /** Of a trigger group. */
  readonly members?: readonly When[];
}

const RESERVED: ReadonlyMap<string, readonly [TriggerType, string]> = new Map([
  [RESERVED_TRIGGERS.allPages, ['PAGEVIEW', 'every page view']],
  [RESERVED_TRIGGERS.consentInitialization, ['CONSENT_INIT', 'consent initialization on all pages']],
  [RESERVED_TRIGGERS.initialization, ['INIT', 'initialization on all pages']],
  ['2147479574', ['ALWAYS', 'every event']],
]);

/** `outer`: groups that this trigger is part of, because nothing keeps a file from letting them hold each other. */
export function readWhen(id: string, container: IndexedContainer, outer: readonly string[] = []): When {
  const trigger = container.triggers.get(id);
  if (trigger && !outer.includes(id)) return readTrigger(trigger, container, [...outer, id]);
  const [type, shown] = RESERVED.get(id) ?? (['unknown', `the trigger ${id}, which does not exist`] as const);
  return { type, shown, canon: type === 'unknown' ? `missing ${id}` : `${type} []`, conditions: [] };
}

export function isReserved(id: string): boolean {
  return RESERVED.has(id);
}

function readTrigger(trigger: Placed<Trigger>, container: IndexedContainer, outer: readonly string[]): When {
  const { type, filter, autoEventFilter } = trigger.entity;
  const members = readMembers(trigger.entity, container, outer);
  if (members) return describeGroup(trigger, members);
  const pushed = findPushed(trigger.entity, container);
  const conditions = [
    ...readConditions(filter, container),
    ...readConditions(autoEventFilter, container),
    ...(pushed ? [] : readConditions(trigger.entity.customEventFilter, container)),
  ].filter(({ canon }) => canon !== ALWAYS_TRUE);
  const settings = printSettings(trigger.entity, container);
  const canon = `${type} ${JSON.stringify([...(pushed ? [pushed.canon] : []), ...conditions.map((one) => one.canon).sort(), ...settings])}`;
  const noun = pushed?.shown ?? NOUNS[type] ?? type;
  const shown = showWhen(settings.length > 0 ? `${noun} (${settings.map(showSetting).join(', ')})` : noun, conditions);
  return { type, trigger, conditions, canon, shown, ...(pushed && { pushed }) };
}

/** In a sentence: what happens, and where. */
export function showWhen(what: string, conditions: readonly Compared[]): string {
  return conditions.length === 0 ? what : `${what} where ${conditions.map(({ shown }) => shown).join(' and ')}`;
}

function showSetting(setting: string): string {
  return setting.replace(/^(\w+) text /, '$1 ');
}

const ALWAYS_TRUE = 'MATCH_REGEX built-in PAGE_URL text ".*"';

function readMembers(trigger: Trigger, container: IndexedContainer, outer: readonly string[]): When[] | undefined {
  const list = trigger.parameter?.find(({ key }) => key === 'triggerIds')?.list;
  if (trigger.type !== 'TRIGGER_GROUP' || !list) return undefined;
  return list.map(({ value = '' }) => readWhen(value, container, outer));
}

function describeGroup(trigger: Placed<Trigger>, members: readonly When[]): When {
  const canon = `TRIGGER_GROUP ${JSON.stringify(members.map((one) => one.canon).sort())}`;
  const shown = `all of: ${members.map((one) => one.shown).join('; ')}`;
  return { type: 'TRIGGER_GROUP', trigger, members, conditions: [], canon, shown };
}

// Settings that change nothing about when the tag fires, or that say what is usual.
const SILENT: ReadonlySet<string> = new Set(['uniqueTriggerId', 'eventName', 'fixMissingApi', 'triggerStartOption']);
const USUAL: ReadonlySet<string> = new Set(['text "false"', 'null']);

function printSettings(trigger: Trigger, container: IndexedContainer): string[] {
  const { waitForTags, checkValidation, interval, limit } = trigger;
  const named: Parameter[] = [
    ...(trigger.parameter ?? []),
    ...Object.entries({ waitForTags, checkValidation, interval, limit }).flatMap(([key, one]) =>
      one ? [{ ...one, key }] : [],
    ),
  ];
  return named
    .filter(({ key = '' }) => !SILENT.has(key))
    .map((one) => [one.key, String(printParameter(one, (text) => readMeaning(text, container).canon))] as const)
    .filter(([, value]) => !USUAL.has(value))
    .map(([key, value]) => `${key} ${value}`)
    .sort();
}

const NOUNS: Readonly<Partial<Record<TriggerType, string>>> = {
  PAGEVIEW: 'page view',
  DOM_READY: 'DOM ready',
  WINDOW_LOADED: 'window loaded',
  CUSTOM_EVENT: 'custom event',
  CLICK: 'click',
  LINK_CLICK: 'link click',
  FORM_SUBMISSION: 'form submission',
  ELEMENT_VISIBILITY: 'element visibility',
  SCROLL_DEPTH: 'scroll depth',
  YOU_TUBE_VIDEO: 'YouTube video',
  HISTORY_CHANGE: 'history change',
  TIMER: 'timer',
  JS_ERROR: 'JavaScript error',
  INIT: 'initialization',
  CONSENT_INIT: 'consent initialization',
};

/** The path of a trigger's conditions, for findings about them; of the trigger's name when it has none. */
export function locateConditions({ entity, path }: Placed<Trigger>): Path {
  const field = (['customEventFilter', 'filter', 'autoEventFilter', 'parameter'] as const).find((name) => entity[name]);
  return field === undefined ? [...path, 'name'] : [...path, field];
}
