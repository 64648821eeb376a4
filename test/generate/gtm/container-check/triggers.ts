import { asList, type Json, type Problems } from './problems.js';

interface TriggerFields {
  readonly fields?: readonly string[];
  readonly parameters?: Readonly<Record<string, RegExp>>;
}

const SWITCH = /^(true|false)$/;
const PERCENTS = /^(100|[1-9]?[0-9])(, ?(100|[1-9]?[0-9]))*$/;

/** What a trigger of a type cannot be without, as counted in real exports. */
const REQUIRED: Record<string, TriggerFields> = {
  CUSTOM_EVENT: { fields: ['customEventFilter'] },
  LINK_CLICK: { fields: ['waitForTags', 'checkValidation', 'waitForTagsTimeout'] },
  FORM_SUBMISSION: { fields: ['waitForTags', 'checkValidation', 'waitForTagsTimeout'] },
  TIMER: { fields: ['eventName', 'interval', 'limit', 'autoEventFilter'] },
  ELEMENT_VISIBILITY: {
    parameters: {
      selectorType: /^(CSS|ID)$/,
      firingFrequency: /^(ONCE|ONCE_PER_ELEMENT|MANY_PER_ELEMENT)$/,
      onScreenRatio: /^(100|[1-9]?[0-9])$/,
      useOnScreenDuration: SWITCH,
      useDomChangeListener: SWITCH,
    },
  },
  SCROLL_DEPTH: {
    parameters: {
      verticalThresholdOn: SWITCH,
      verticalThresholdUnits: /^(PERCENT|PIXELS)$/,
      verticalThresholdsPercent: PERCENTS,
      horizontalThresholdOn: SWITCH,
      triggerStartOption: /^(WINDOW_LOAD|DOM_READY)$/,
    },
  },
  YOU_TUBE_VIDEO: {
    parameters: {
      captureStart: SWITCH,
      captureComplete: SWITCH,
      capturePause: SWITCH,
      captureProgress: SWITCH,
      fixMissingApi: SWITCH,
      triggerStartOption: /^(WINDOW_LOAD|DOM_READY)$/,
    },
  },
  TRIGGER_GROUP: { parameters: { triggerIds: /^undefined$/ } },
};

export function* checkTriggers(version: Json): Problems {
  for (const [index, trigger] of asList(version.trigger).entries()) {
    const path = `trigger[${index}]`;
    const { fields = [], parameters = {} } = REQUIRED[trigger.type] ?? {};
    for (const field of fields) if (trigger[field] === undefined) yield `${path}: a ${trigger.type} has no ${field}`;
    for (const [key, pattern] of Object.entries(parameters)) yield* checkParameter(path, trigger, key, pattern);
    yield* checkEventFilter(path, trigger);
    yield* checkThresholds(path, trigger);
    if (trigger.type === 'TIMER' && !/^[1-9][0-9]*$/.test(trigger.interval?.value))
      yield `${path}: the interval is no time`;
  }
}

function* checkParameter(path: string, trigger: Json, key: string, pattern: RegExp): Problems {
  const parameter = asList(trigger.parameter).find((item) => item.key === key);
  if (!parameter) yield `${path}: a ${trigger.type} has no ${key}`;
  else if (!pattern.test(String(parameter.value))) yield `${path}: ${key} cannot be ${JSON.stringify(parameter.value)}`;
}

function* checkEventFilter(path: string, trigger: Json): Problems {
  const filters = asList(trigger.customEventFilter);
  if (trigger.type !== 'CUSTOM_EVENT')
    return filters.length === 0 ? undefined : yield `${path}: only a CUSTOM_EVENT has a customEventFilter`;
  const left = asList(filters[0]?.parameter).find(({ key }) => key === 'arg0');
  if (filters.length !== 1 || left?.value !== '{{_event}}')
    yield `${path}: the customEventFilter is not one condition on {{_event}}`;
}

function* checkThresholds(path: string, trigger: Json): Problems {
  if (trigger.type !== 'YOU_TUBE_VIDEO') return;
  const value = (key: string) => asList(trigger.parameter).find((item) => item.key === key)?.value;
  const hasPercents = PERCENTS.test(String(value('progressThresholdsPercent')));
  if ((value('captureProgress') === 'true') !== hasPercents) yield `${path}: progress goes with its thresholds`;
}
