import type { Json } from './container-check/problems.js';
import type { Fault } from './faults.js';

const tagOf = (version: Json, type: string) => version.tag.find((tag: Json) => tag.type === type);
const variableOf = (version: Json, type: string) => version.variable.find((variable: Json) => variable.type === type);
const parameterOf = (entity: Json, key: string) => entity.parameter.find((parameter: Json) => parameter.key === key);
const set = (entity: Json, key: string, value: string) => Object.assign(parameterOf(entity, key), { value });
const without = (entity: Json, key: string) => {
  entity.parameter = entity.parameter.filter((parameter: Json) => parameter.key !== key);
};
const edit = (entity: Json, key: string, from: string, to: string) => {
  set(entity, key, parameterOf(entity, key).value.replace(from, to));
};

/** Faults in what only a container for advertising has. */
export const ADS_FAULTS: readonly Fault[] = [
  {
    title: 'a conversion id with its prefix',
    plant: (v) =>
      set(
        v.variable.find(({ name }: Json) => name === 'ads - Conversion ID'),
        'value',
        'AW-123456789',
      ),
    found: /conversionId is no number/,
  },
  {
    title: 'a conversion without a label',
    plant: (v) => without(tagOf(v, 'awct'), 'conversionLabel'),
    found: /a awct has no conversionLabel/,
  },
  {
    title: 'enhanced conversions without data',
    plant: (v) => without(tagOf(v, 'awct'), 'cssProvidedEnhancedConversionValue'),
    found: /cssProvidedEnhancedConversionValue goes with enableEnhancedConversion/,
  },
  {
    title: 'user data that is turned off',
    plant: (v) =>
      set(
        v.tag.find((tag: Json) => tag.type === 'gaawe' && parameterOf(tag, 'userDataVariable')),
        'enhancedUserId',
        'false',
      ),
    found: /userDataVariable goes with enhancedUserId/,
  },
  {
    title: 'user data that is no variable',
    plant: (v) =>
      set(
        v.tag.find((tag: Json) => tag.type === 'gaawe' && parameterOf(tag, 'userDataVariable')),
        'userDataVariable',
        'ada@example.com',
      ),
    found: /userDataVariable is no variable/,
  },
  {
    title: 'custom parameters without their format',
    plant: (v) => set(tagOf(v, 'sp'), 'customParamsFormat', 'NONE'),
    found: /customParams goes with customParamsFormat/,
  },
  {
    title: 'a format of parameters that does not exist',
    plant: (v) => set(tagOf(v, 'sp'), 'customParamsFormat', 'TABLE'),
    found: /customParamsFormat cannot be "TABLE"/,
  },
  {
    title: 'user-provided data without any',
    plant: (v) => without(tagOf(v, 'awud'), 'userDataVariable'),
    found: /a awud has no userDataVariable/,
  },
  {
    title: 'a linker without its options',
    plant: (v) => without(tagOf(v, 'gclidw'), 'enableCrossDomain'),
    found: /a gclidw has no enableCrossDomain/,
  },
  {
    title: 'a sale that counts in another way',
    plant: (v) => set(tagOf(v, 'fls'), 'countingMethod', 'ORDERS'),
    found: /countingMethod cannot be "ORDERS"/,
  },
  {
    title: 'a counter without its kind',
    plant: (v) => without(tagOf(v, 'flc'), 'ordinalType'),
    found: /a flc has no ordinalType/,
  },
  {
    title: 'a Floodlight tag without an activity',
    plant: (v) => without(tagOf(v, 'fls'), 'activityTag'),
    found: /a fls has no activityTag/,
  },
  { title: 'an Insight tag without an id', plant: (v) => without(tagOf(v, 'bzi'), 'id'), found: /a bzi has no id/ },
  {
    title: 'user data in a mode that does not exist',
    plant: (v) => set(variableOf(v, 'awec'), 'mode', 'HAND'),
    found: /mode cannot be "HAND"/,
  },
  {
    title: 'shared settings without a table',
    plant: (v) => without(variableOf(v, 'gtes'), 'eventSettingsTable'),
    found: /a gtes has no eventSettingsTable/,
  },
  {
    title: 'shared settings with the columns of a lookup table',
    plant: (v) =>
      Object.assign(parameterOf(variableOf(v, 'gtcs'), 'configSettingsTable').list[0].map[0], { key: 'key' }),
    found: /a row of the table is key,parameterValue/,
  },
  {
    title: 'a default that is not there',
    plant: (v) =>
      without(
        v.variable.find((variable: Json) => parameterOf(variable, 'defaultValue')),
        'defaultValue',
      ),
    found: /has no defaultValue/,
  },
  {
    title: 'an arrow function',
    plant: (v) => edit(tagOf(v, 'html'), 'html', '(function () {', '(() => {'),
    found: /the script is no ES5/,
  },
  {
    title: 'a script that a text ends',
    plant: (v) => edit(tagOf(v, 'html'), 'html', '})();', '"</script>"; })();'),
    found: /a script is not closed|no ES5/,
  },
  {
    title: 'a library that nothing loads',
    plant: (v) => {
      for (const tag of v.tag) delete tag.setupTag;
    },
    found: /no trigger fires the tag/,
  },
  {
    title: 'two tags before a tag',
    plant: (v) => {
      const { setupTag } = v.tag.find((tag: Json) => tag.setupTag);
      setupTag.push(setupTag[0]);
    },
    found: /has more than one setupTag/,
  },
  {
    title: 'a tag before itself',
    plant: (v) => Object.assign(v.tag[0], { setupTag: [{ tagName: v.tag[0].name }] }),
    found: /is its own setupTag/,
  },
  {
    title: 'a priority that is a text',
    plant: (v) => Object.assign(v.tag.find((tag: Json) => tag.priority).priority, { type: 'TEMPLATE' }),
    found: /the priority is no INTEGER/,
  },
  {
    title: 'a template that is not there',
    plant: (v) => delete v.customTemplate,
    found: /there is no template for cvt_/,
  },
  {
    title: 'a template of another container',
    plant: (v) =>
      Object.assign(
        v.tag.find(({ type }: Json) => type.startsWith('cvt_')),
        { type: 'cvt_1_2' },
      ),
    found: /there is no template for cvt_1_2/,
  },
  {
    title: 'a template without permissions',
    plant: (v) =>
      Object.assign(v.customTemplate[0], {
        templateData: v.customTemplate[0].templateData.replace('___WEB_PERMISSIONS___', ''),
      }),
    found: /has no section WEB_PERMISSIONS/,
  },
  {
    title: 'a template whose parameters are no JSON',
    plant: (v) =>
      Object.assign(v.customTemplate[0], {
        templateData: v.customTemplate[0].templateData.replace('"SIMPLE_TABLE"', 'SIMPLE_TABLE'),
      }),
    found: /the section TEMPLATE_PARAMETERS is no JSON/,
  },
];
