import { escapeUnit } from '../../../../gtm/escape-unit.js';

/**
 * The text of a tag template of GTM: sections of JSON and of sandboxed JavaScript, in the order in which GTM writes
 * them. https://developers.google.com/tag-platform/tag-manager/templates
 */
export function printConsentTemplate(name: string, types: readonly string[]): string {
  return [
    section('TERMS_OF_SERVICE', TERMS),
    section('INFO', printJson(describeTemplate(name))),
    section('TEMPLATE_PARAMETERS', printJson(PARAMETERS)),
    section('SANDBOXED_JS_FOR_WEB_TEMPLATE', CODE),
    section('WEB_PERMISSIONS', printJson([permit(types)])),
    section('TESTS', 'scenarios: []'),
    section('NOTES', ''),
  ].join('\n\n');
}

function section(name: string, text: string): string {
  return `___${name}___\n\n${text}\n`;
}

// As GTM writes it: what HTML could read as markup is escaped.
function printJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[<>&'=]/g, escapeUnit);
}

/** Every template begins with it: GTM's editor puts it there. */
const TERMS = `\
By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.`;

function describeTemplate(name: string): object {
  return {
    type: 'TAG',
    id: 'cvt_temp_public_id',
    version: 1,
    securityGroups: [],
    displayName: name,
    brand: { id: 'brand_dummy', displayName: '' },
    description: 'Sets the state of consent before the visitor answers. Made from the measurement plan.',
    containerContexts: ['WEB'],
  };
}

const PARAMETERS = [
  {
    type: 'SIMPLE_TABLE',
    name: 'states',
    displayName: 'State of each consent type',
    simpleTableColumns: [
      { defaultValue: '', displayName: 'Type', name: 'type', type: 'TEXT', isUnique: true },
      { defaultValue: 'denied', displayName: 'State', name: 'state', type: 'TEXT' },
    ],
  },
  { type: 'TEXT', name: 'regions', displayName: 'Regions, with commas', simpleValueType: true },
  { type: 'TEXT', name: 'waitForUpdate', displayName: 'Milliseconds to wait for the answer', simpleValueType: true },
];

const CODE = `\
const makeNumber = require('makeNumber');
const setDefaultConsentState = require('setDefaultConsentState');

const defaults = {};
(data.states || []).forEach((row) => {
  defaults[row.type] = row.state;
});
if (data.regions) defaults.region = data.regions.split(',');
if (data.waitForUpdate) defaults.wait_for_update = makeNumber(data.waitForUpdate);
setDefaultConsentState(defaults);
data.gtmOnSuccess();`;

/** The right to write the state of these types, in the form of GTM's own serialised values. */
function permit(types: readonly string[]): object {
  const text = (string: string) => ({ type: 1, string });
  const yes = { type: 8, boolean: true };
  const listItem = types.map((type) => ({
    type: 3,
    mapKey: [text('consentType'), text('read'), text('write')],
    mapValue: [text(type), { type: 8, boolean: false }, yes],
  }));
  return {
    instance: {
      key: { publicId: 'access_consent', versionId: '1' },
      param: [{ key: 'consentTypes', value: { type: 2, listItem } }],
    },
    clientAnnotations: { isEditedByUser: true },
    isRequired: true,
  };
}
