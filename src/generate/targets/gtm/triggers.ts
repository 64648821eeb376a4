import type { Trigger } from '../../../gtm/entities.js';
import { boolean, type Condition, condition, list, template } from '../../../gtm/parameter.js';
import type { PlanEvent, Trigger as PlanTrigger, TriggerWhen } from '../../../plan/model.js';
import { type Duration, toSeconds } from '../../../plan/quantities.js';
import type { Identify } from './identities.js';
import { matchPath } from './paths.js';
import { withInside } from './selectors.js';

/** What a trigger listens to: everything of it but its identity and its place. */
export type Listening = Omit<
  Trigger,
  'accountId' | 'containerId' | 'triggerId' | 'name' | 'fingerprint' | 'parentFolderId'
>;

/** When the event happens. Without a trigger in the plan the code pushes it under its own name. */
export function listenFor(event: PlanEvent, identify: Identify): Listening {
  const { trigger } = event;
  if (!trigger) return listenToPush(event.name, []);
  const page = trigger.page === undefined ? [] : matchPath(trigger.page);
  return listenTo(trigger, page, identify);
}

function listenTo(trigger: PlanTrigger, page: Condition[], identify: Identify): Listening {
  switch (trigger.kind) {
    case 'click':
      return { type: 'CLICK', filter: [matchElement('Click Element', trigger.selector), ...page] };
    case 'link':
      return listenToLink(trigger.selector, page);
    case 'form':
      return listenToForm(trigger.selector, page);
    case 'visible':
      return { type: 'ELEMENT_VISIBILITY', ...unlessEmpty(page), parameter: watchElement(trigger) };
    case 'scroll':
      return { type: 'SCROLL_DEPTH', ...unlessEmpty(page), parameter: watchScroll(trigger.percents) };
    case 'video':
      return { type: 'YOU_TUBE_VIDEO', ...unlessEmpty(page), parameter: watchVideo(trigger.moments) };
    case 'pageview':
      return { type: 'PAGEVIEW', ...unlessEmpty([...matchPath(trigger.path), ...page]) };
    case 'history':
      return { type: 'HISTORY_CHANGE', ...unlessEmpty([...matchPath(trigger.path), ...page]) };
    case 'timer':
      return listenToTimer(trigger.interval, trigger.once === 'page', page);
    case 'event':
      return listenToPush(trigger.event, page);
    case 'after':
      return { type: 'TRIGGER_GROUP', ...unlessEmpty(page), parameter: [groupTriggers(trigger.events, identify)] };
  }
}

function listenToPush(name: string, page: Condition[]): Listening {
  return { type: 'CUSTOM_EVENT', customEventFilter: [condition('EQUALS', '_event', name)], ...unlessEmpty(page) };
}

function listenToLink(selector: string, page: Condition[]): Listening {
  return {
    type: 'LINK_CLICK',
    filter: [matchElement('Click Element', selector), ...page],
    waitForTags: { type: 'BOOLEAN', value: 'false' },
    checkValidation: { type: 'BOOLEAN', value: 'false' },
    waitForTagsTimeout: { type: 'TEMPLATE', value: '2000' },
    uniqueTriggerId: { type: 'TEMPLATE' },
  };
}

// Without validation: forms that send themselves by script cancel the browser's own submission, and would never count.
function listenToForm(selector: string, page: Condition[]): Listening {
  return {
    type: 'FORM_SUBMISSION',
    filter: [matchElement('Form Element', selector), ...page],
    waitForTags: { type: 'TEMPLATE' },
    checkValidation: { type: 'TEMPLATE' },
    waitForTagsTimeout: { type: 'TEMPLATE', value: '2000' },
    uniqueTriggerId: { type: 'TEMPLATE' },
  };
}

// GTM asks of every timer on which pages it runs: any address, or the pages of the plan.
function listenToTimer(interval: Duration, once: boolean, page: Condition[]): Listening {
  return {
    type: 'TIMER',
    autoEventFilter: page.length > 0 ? page : [condition('MATCH_REGEX', 'Page URL', '.*')],
    eventName: { type: 'TEMPLATE', value: 'gtm.timer' },
    interval: { type: 'TEMPLATE', value: String(Math.round(toSeconds(interval) * 1000)) },
    limit: { type: 'TEMPLATE', ...(once && { value: '1' }) },
  };
}

function matchElement(variable: 'Click Element' | 'Form Element', selector: string): Condition {
  return condition('CSS_SELECTOR', variable, withInside(selector));
}

const FREQUENCIES = { page: 'ONCE', element: 'ONCE_PER_ELEMENT', always: 'MANY_PER_ELEMENT' } as const;

function watchElement({ selector, percent, once }: Extract<TriggerWhen, { kind: 'visible' }> & PlanTrigger) {
  return [
    boolean('useOnScreenDuration', false),
    boolean('useDomChangeListener', true),
    template('elementSelector', selector),
    template('firingFrequency', FREQUENCIES[once ?? 'always']),
    template('selectorType', 'CSS'),
    template('onScreenRatio', String(percent ?? 50)),
  ];
}

function watchScroll(percents: readonly number[]) {
  return [
    template('verticalThresholdUnits', 'PERCENT'),
    template('verticalThresholdsPercent', percents.join(',')),
    boolean('verticalThresholdOn', true),
    template('triggerStartOption', 'WINDOW_LOAD'),
    boolean('horizontalThresholdOn', false),
  ];
}

function watchVideo(moments: Extract<TriggerWhen, { kind: 'video' }>['moments']) {
  const percents = moments.filter((moment) => typeof moment === 'number');
  return [
    ...(percents.length > 0 ? [template('progressThresholdsPercent', percents.join(','))] : []),
    boolean('captureComplete', moments.includes('complete')),
    boolean('captureStart', moments.includes('start')),
    boolean('fixMissingApi', true),
    template('triggerStartOption', 'DOM_READY'),
    ...(percents.length > 0 ? [template('radioButtonGroup1', 'PERCENTAGE')] : []),
    boolean('capturePause', moments.includes('pause')),
    boolean('captureProgress', percents.length > 0),
  ];
}

function groupTriggers(events: readonly string[], identify: Identify) {
  return list(
    'triggerIds',
    events.map((event) => ({ type: 'TRIGGER_REFERENCE', value: identify('trigger', event).id })),
  );
}

function unlessEmpty(filter: Condition[]): Pick<Listening, 'filter'> {
  return filter.length > 0 ? { filter } : {};
}
