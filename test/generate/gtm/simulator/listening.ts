import type { Json } from '../container-check/problems.js';
import { allHold, type Resolve } from './conditions.js';

/** The event that GTM itself pushes for a type of trigger. */
const EVENTS: Readonly<Record<string, string>> = {
  CONSENT_INIT: 'gtm.init_consent',
  INIT: 'gtm.init',
  PAGEVIEW: 'gtm.js',
  DOM_READY: 'gtm.dom',
  WINDOW_LOADED: 'gtm.load',
  CLICK: 'gtm.click',
  LINK_CLICK: 'gtm.linkClick',
  FORM_SUBMISSION: 'gtm.formSubmit',
  HISTORY_CHANGE: 'gtm.historyChange',
  ELEMENT_VISIBILITY: 'gtm.elementVisibility',
  SCROLL_DEPTH: 'gtm.scrollDepth',
  YOU_TUBE_VIDEO: 'gtm.video',
  TIMER: 'gtm.timer',
  TRIGGER_GROUP: 'gtm.triggerGroup',
};

const RESERVED: Readonly<Record<string, string>> = {
  '2147479553': 'gtm.js',
  '2147479572': 'gtm.init_consent',
  '2147479573': 'gtm.init',
};

/** Ids of the triggers that an event fires. `only`: the trigger whose own listener made the event. */
export function findFired(version: Json, event: string, only: string | undefined, resolve: Resolve): string[] {
  const own = (version.trigger ?? []).filter((trigger: Json) => {
    if (only !== undefined && trigger.triggerId !== only) return false;
    return listens(trigger, event, resolve) && allHold(trigger.filter, resolve);
  });
  const reserved = Object.keys(RESERVED).filter((id) => RESERVED[id] === event);
  return [...own.map((trigger: Json) => trigger.triggerId), ...reserved];
}

function listens(trigger: Json, event: string, resolve: Resolve): boolean {
  if (trigger.type === 'CUSTOM_EVENT') return allHold(trigger.customEventFilter, resolve);
  const expected = EVENTS[trigger.type];
  if (expected === undefined) throw new Error(`The simulator does not know triggers of type ${trigger.type}.`);
  return expected === event;
}
