import type { Json } from './container-check/problems.js';

/** A fault, how it gets into a good container, and what the checker must say of it. */
export interface Fault {
  readonly title: string;
  plant(version: Json, file: Json): void;
  readonly found: RegExp;
}

const tagOf = (version: Json, type: string) => version.tag.find((tag: Json) => tag.type === type);
const triggerOf = (version: Json, type: string) => version.trigger.find((trigger: Json) => trigger.type === type);
const parameterOf = (entity: Json, key: string) => entity.parameter.find((parameter: Json) => parameter.key === key);
const constantOf = (version: Json) => version.variable.find((variable: Json) => variable.type === 'c');
const without = (entity: Json, key: string) => {
  entity.parameter = entity.parameter.filter((parameter: Json) => parameter.key !== key);
};

export const FAULTS: readonly Fault[] = [
  {
    title: 'the version of another format',
    plant: (_, file) => Object.assign(file, { exportFormatVersion: 1 }),
    found: /exportFormatVersion/,
  },
  {
    title: 'a parameter in the case of the REST API',
    plant: (v) => Object.assign(v.tag[1].parameter[0], { type: 'boolean' }),
    found: /"boolean" is no value of the enumeration parameter/,
  },
  {
    title: 'a trigger in the case of the REST API',
    plant: (v) => Object.assign(triggerOf(v, 'CUSTOM_EVENT'), { type: 'customEvent' }),
    found: /"customEvent" is no value of the enumeration trigger/,
  },
  {
    title: 'a condition that does not exist',
    plant: (v) => Object.assign(triggerOf(v, 'CLICK').filter[0], { type: 'MATCHES_REGEX' }),
    found: /"MATCHES_REGEX" is no value of the enumeration condition/,
  },
  {
    title: 'a firing option that does not exist',
    plant: (v) => Object.assign(v.tag[0], { tagFiringOption: 'oncePerEvent' }),
    found: /enumeration tagFiringOption/,
  },
  {
    title: 'a built-in variable that does not exist',
    plant: (v) => Object.assign(v.builtInVariable[0], { type: 'VIDEO_ELAPSED_TIME' }),
    found: /enumeration builtInVariable/,
  },
  {
    title: 'a usage context in lower case',
    plant: (v) => Object.assign(v.container, { usageContext: ['web'] }),
    found: /enumeration usageContext/,
  },
  {
    title: 'a tag with the id of a trigger',
    plant: (v) => Object.assign(v.tag[0], { tagId: v.trigger[0].triggerId }),
    found: /the id \d+ is that of tag\[0\]/,
  },
  {
    title: 'an id that is a number',
    plant: (v) => Object.assign(v.variable[0], { variableId: 7 }),
    found: /the id 7 is no string of digits/,
  },
  {
    title: 'a reserved id',
    plant: (v) => Object.assign(v.variable[0], { variableId: '2147479553' }),
    found: /the id 2147479553 is reserved/,
  },
  {
    title: 'two tags of one name',
    plant: (v) => Object.assign(v.tag[1], { name: v.tag[0].name }),
    found: /tag\[1\]: the name ".*" is that of tag\[0\]/,
  },
  {
    title: 'a colon in a name',
    plant: (v) => Object.assign(v.tag[1], { name: 'a: b' }),
    found: /holds a character that is refused/,
  },
  {
    title: 'a tag bracket in a name',
    plant: (v) => Object.assign(v.folder[0], { name: 'a<b' }),
    found: /holds a character that is refused/,
  },
  {
    title: 'a name that cannot be called',
    plant: (v) => Object.assign(v.variable[0], { name: 'a }} b' }),
    found: /cannot be called/,
  },
  { title: 'no name', plant: (v) => Object.assign(v.folder[0], { name: ' ' }), found: /has no name/ },
  {
    title: 'an account of somebody else',
    plant: (v) => Object.assign(v.tag[0], { accountId: '5' }),
    found: /accountId: is not that of the container/,
  },
  {
    title: 'a trigger that is not there',
    plant: (v) => Object.assign(v.tag[1], { firingTriggerId: ['5'] }),
    found: /there is no trigger 5/,
  },
  {
    title: 'the reserved trigger of server containers',
    plant: (v) => Object.assign(v.tag[0], { firingTriggerId: ['2147479574'] }),
    found: /there is no trigger 2147479574/,
  },
  {
    title: 'a tag that nothing fires',
    plant: (v) => delete v.tag[1].firingTriggerId,
    found: /no trigger fires the tag/,
  },
  {
    title: 'a member of a group that is not there',
    plant: (v) => Object.assign(triggerOf(v, 'TRIGGER_GROUP').parameter[0].list[0], { value: '5' }),
    found: /there is no trigger 5/,
  },
  {
    title: 'a folder that is not there',
    plant: (v) => Object.assign(v.tag[0], { parentFolderId: '5' }),
    found: /there is no folder 5/,
  },
  {
    title: 'a setup tag that is not there',
    plant: (v) => Object.assign(v.tag[0], { setupTag: [{ tagName: 'gone' }] }),
    found: /there is no tag "gone"/,
  },
  {
    title: 'a variable that is not there',
    plant: (v) => Object.assign(parameterOf(tagOf(v, 'gaawe'), 'eventName'), { value: 'x {{gone}}' }),
    found: /there is no variable "gone"/,
  },
  {
    title: 'a built-in variable that is not enabled',
    plant: (v) => {
      v.builtInVariable = v.builtInVariable.filter((variable: Json) => variable.name !== 'Click Element');
    },
    found: /there is no variable "Click Element"/,
  },
  {
    title: 'an event tag without an event',
    plant: (v) => without(tagOf(v, 'gaawe'), 'eventName'),
    found: /a gaawe has no eventName/,
  },
  {
    title: 'an event tag without a stream',
    plant: (v) => without(tagOf(v, 'gaawe'), 'measurementIdOverride'),
    found: /the event goes to no stream/,
  },
  {
    title: 'the event parameters of before 2024',
    plant: (v) => Object.assign(parameterOf(tagOf(v, 'gaawe'), 'eventSettingsTable'), { key: 'eventParameters' }),
    found: /the forms before and after 2024 are mixed/,
  },
  {
    title: 'a row with the columns of before 2024',
    plant: (v) => Object.assign(parameterOf(tagOf(v, 'gaawe'), 'eventSettingsTable').list[0].map[0], { key: 'name' }),
    found: /a row of the table is name,parameterValue/,
  },
  {
    title: 'a parameter that is sent twice',
    plant: (v) => {
      const { list } = parameterOf(tagOf(v, 'gaawe'), 'eventSettingsTable');
      list.push(list[0]);
    },
    found: /sends page_type twice/,
  },
  {
    title: 'e-commerce data from nowhere',
    plant: (v) => Object.assign(parameterOf(tagOf(v, 'gaawe'), 'sendEcommerceData'), { value: 'true' }),
    found: /getEcommerceDataFrom goes with sendEcommerceData/,
  },
  {
    title: 'a key that stands twice',
    plant: (v) => tagOf(v, 'gaawe').parameter.push(parameterOf(tagOf(v, 'gaawe'), 'eventName')),
    found: /the parameter eventName stands twice/,
  },
  {
    title: 'an empty list',
    plant: (v) => Object.assign(parameterOf(tagOf(v, 'gaawe'), 'eventSettingsTable'), { list: [] }),
    found: /is an empty list/,
  },
  {
    title: 'an empty list of entities',
    plant: (v) => Object.assign(v, { zone: [] }),
    found: /zone: is an empty list/,
  },
  {
    title: 'an empty value',
    plant: (v) => Object.assign(parameterOf(tagOf(v, 'gaawe'), 'eventName'), { value: '' }),
    found: /an empty value is left out/,
  },
  {
    title: 'a value that is no string',
    plant: (v) => Object.assign(parameterOf(tagOf(v, 'gaawe'), 'enhancedUserId'), { value: false }),
    found: /the value false is no string/,
  },
  {
    title: 'a value that is null',
    plant: (v) => Object.assign(v.tag[0], { notes: null }),
    found: /notes: has no value/,
  },
  {
    title: 'a truth value in capitals',
    plant: (v) => Object.assign(parameterOf(tagOf(v, 'gaawe'), 'enhancedUserId'), { value: 'FALSE' }),
    found: /FALSE is no truth value/,
  },
  {
    title: 'an item of a list with a key',
    plant: (v) => Object.assign(v.tag[0].consentSettings.consentType.list[0], { key: 'consentType' }),
    found: /an item of a list has the key consentType/,
  },
  {
    title: 'consent types as plain texts',
    plant: (v) => Object.assign(v.tag[0].consentSettings, { consentType: ['analytics_storage'] }),
    found: /consent is needed, but not listed/,
  },
  {
    title: 'consent types where none is needed',
    plant: (v) => Object.assign(v.tag[0].consentSettings, { consentStatus: 'NOT_NEEDED' }),
    found: /consent is listed, but not needed/,
  },
  {
    title: 'a custom event without its filter',
    plant: (v) => delete triggerOf(v, 'CUSTOM_EVENT').customEventFilter,
    found: /a CUSTOM_EVENT has no customEventFilter/,
  },
  {
    title: 'a custom event on another variable',
    plant: (v) => Object.assign(triggerOf(v, 'CUSTOM_EVENT').customEventFilter[0].parameter[0], { value: '{{Event}}' }),
    found: /is not one condition on \{\{_event\}\}/,
  },
  {
    title: 'an event filter on a page view',
    plant: (v) =>
      Object.assign(triggerOf(v, 'PAGEVIEW'), { customEventFilter: triggerOf(v, 'CUSTOM_EVENT').customEventFilter }),
    found: /only a CUSTOM_EVENT has a customEventFilter/,
  },
  {
    title: 'a text on the left side of a condition',
    plant: (v) => Object.assign(triggerOf(v, 'CLICK').filter[0].parameter[0], { value: 'Click Element' }),
    found: /the left side of a condition is no variable/,
  },
  {
    title: 'a condition with one side',
    plant: (v) => triggerOf(v, 'CLICK').filter[0].parameter.pop(),
    found: /a condition has no right side/,
  },
  {
    title: 'a link without its options',
    plant: (v) => delete triggerOf(v, 'LINK_CLICK').waitForTags,
    found: /a LINK_CLICK has no waitForTags/,
  },
  {
    title: 'a timer in seconds with a unit',
    plant: (v) => Object.assign(triggerOf(v, 'TIMER').interval, { value: '30s' }),
    found: /the interval is no time/,
  },
  {
    title: 'a selector type that does not exist',
    plant: (v) =>
      Object.assign(parameterOf(triggerOf(v, 'ELEMENT_VISIBILITY'), 'selectorType'), { value: 'CSS_SELECTOR' }),
    found: /selectorType cannot be "CSS_SELECTOR"/,
  },
  {
    title: 'a frequency that does not exist',
    plant: (v) =>
      Object.assign(parameterOf(triggerOf(v, 'ELEMENT_VISIBILITY'), 'firingFrequency'), { value: 'ONCE_PER_PAGE' }),
    found: /firingFrequency cannot be "ONCE_PER_PAGE"/,
  },
  {
    title: 'scroll depths with signs',
    plant: (v) =>
      Object.assign(parameterOf(triggerOf(v, 'SCROLL_DEPTH'), 'verticalThresholdsPercent'), { value: '25%,50%' }),
    found: /verticalThresholdsPercent cannot be/,
  },
  {
    title: 'progress without thresholds',
    plant: (v) => without(triggerOf(v, 'YOU_TUBE_VIDEO'), 'progressThresholdsPercent'),
    found: /progress goes with its thresholds/,
  },
  { title: 'a constant without a value', plant: (v) => without(constantOf(v), 'value'), found: /a c has no value/ },
  {
    title: 'a constant that is too long',
    plant: (v) => Object.assign(constantOf(v).parameter[0], { value: 'x'.repeat(1025) }),
    found: /the constant is too long/,
  },
  {
    title: 'a type in capitals',
    plant: (v) => Object.assign(v.tag[0], { type: 'GOOGTAG' }),
    found: /GOOGTAG is no type of a tag/,
  },
];
