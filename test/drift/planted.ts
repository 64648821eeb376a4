import type { Path } from '../../src/source/location.js';
import type { Json } from '../generate/gtm/container-check/problems.js';
import type { Parts } from './containers.js';

/** One difference between what was generated and what is live. */
export interface Planted {
  readonly title: string;
  /** Changes the live container. */
  plant(parts: Parts): void;
  readonly code: string;
  readonly message: string;
  /** What stands at the place, in the export; or `plan line:column`. */
  at(parts: Parts): readonly [owner: Json, ...steps: Path] | string;
  readonly severity?: 'error' | 'warning';
  /** Codes of findings that follow from it. */
  readonly also?: readonly string[];
}

const template = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });
const remove = (list: Json[], item: Json) => list.splice(list.indexOf(item), 1);
const asTag = (fields: Json): Json => ({
  accountId: '1',
  containerId: '2',
  tagId: '900',
  firingTriggerId: ['2147479553'],
  ...fields,
});
const asVariable = (fields: Json): Json => ({ accountId: '1', containerId: '2', variableId: '901', ...fields });

export const PLANTED: readonly Planted[] = [
  {
    title: 'an event whose tag was removed',
    plant: (parts) => remove(parts.version.tag, parts.event('view_item_list')),
    code: 'event-missing',
    message: 'No tag sends "view_item_list" to "G-ABCDE12345".',
    at: () => 'plan 16:7',
    also: ['variable-unused', 'trigger-unused'],
  },
  {
    title: 'an event that GA4 gets under another name',
    plant: (parts) => (parts.parameter(parts.event('signup_sent'), 'eventName').value = 'sign_up'),
    code: 'event-unplanned',
    message: 'The tag "ga4 - Event - signup_sent" sends "sign_up", which the plan does not have.',
    at: (parts) => [parts.parameter(parts.event('sign_up'), 'eventName'), 'value'],
    also: ['event-missing'],
  },
  {
    title: 'an event that somebody added',
    plant({ version }) {
      const parameter = [template('eventName', 'chat_opened'), template('measurementIdOverride', 'G-ABCDE12345')];
      version.tag.push(asTag({ name: 'Chat', type: 'gaawe', parameter }));
    },
    code: 'event-unplanned',
    message: 'The tag "Chat" sends "chat_opened", which the plan does not have.',
    at: (parts) => [parts.parameter(parts.event('chat_opened'), 'eventName'), 'value'],
  },
  {
    title: 'an event of the plan that also goes to another stream of the plan',
    plant({ version }) {
      const parameter = [template('eventName', 'signup_sent'), template('measurementIdOverride', 'G-FREE123456')];
      version.tag.push(asTag({ name: 'Copy', type: 'gaawe', parameter }));
    },
    code: 'event-unplanned',
    message: 'The tag "Copy" sends "signup_sent" to "G-FREE123456", where the plan does not send it.',
    at: (parts) => [parts.parameter(parts.version.tag.at(-1), 'eventName'), 'value'],
  },
  {
    title: 'an event of the plan that also goes to a stream that a script chooses',
    plant({ version }) {
      const parameter = [template('eventName', 'signup_sent'), template('measurementIdOverride', '{{Stream}}')];
      version.tag.push(asTag({ name: 'Copy', type: 'gaawe', parameter }));
      version.variable.push(
        asVariable({ name: 'Stream', type: 'jsm', parameter: [template('javascript', 'function(){return 1}')] }),
      );
    },
    code: 'event-unplanned',
    message:
      'The tag "Copy" sends "signup_sent" to the variable "Stream" (custom JavaScript), where the plan does not send it.',
    at: (parts) => [parts.parameter(parts.version.tag.at(-1), 'eventName'), 'value'],
  },
  {
    title: 'a second tag for one event',
    plant: ({ version }) => {
      const first = version.tag.find((tag: Json) => tag.name === 'ga4 - Event - signup_sent');
      version.tag.push({ ...structuredClone(first), tagId: '900', name: 'Sign-up (copy)', notes: undefined });
    },
    code: 'event-sent-twice',
    message: 'The tag "Sign-up (copy)" sends "signup_sent" a second time, on the same trigger.',
    at: (parts) => [parts.parameter(parts.version.tag.at(-1), 'eventName'), 'value'],
  },
  {
    title: 'a second tag for one event, on another trigger',
    plant: ({ version }) => {
      const first = version.tag.find((tag: Json) => tag.name === 'ga4 - Event - signup_sent');
      const copy = { ...structuredClone(first), tagId: '900', name: 'Sign-up (page)', notes: undefined };
      version.tag.push({ ...copy, firingTriggerId: ['2147479553'] });
    },
    code: 'event-sent-twice',
    message: 'The tag "Sign-up (page)" sends "signup_sent" too, on another trigger.',
    at: (parts) => [parts.parameter(parts.version.tag.at(-1), 'eventName'), 'value'],
  },
  {
    title: 'an event whose name is computed',
    plant: (parts) => {
      parts.parameter(parts.event('signup_sent'), 'eventName').value = '{{Name}}';
      parts.version.variable.push(
        asVariable({ name: 'Name', type: 'jsm', parameter: [template('javascript', 'function(){return 1}')] }),
      );
    },
    code: 'event-name-unknown',
    message: 'The names of the events of tag "ga4 - Event - signup_sent" are known only in the browser.',
    at: (parts) => [parts.version.tag.find((tag: Json) => tag.name === 'ga4 - Event - signup_sent'), 'name'],
    also: ['event-missing'],
  },
  {
    title: 'a stream that nothing goes to',
    plant: ({ version }) => {
      version.tag = version.tag.filter((tag: Json) => !tag.name.startsWith('free'));
    },
    code: 'stream-missing',
    message: 'No tag sends anything to "G-FREE123456".',
    at: () => 'plan 10:38',
    also: ['variable-unused'],
  },
  {
    title: 'another stream in place of the plan’s',
    plant: (parts) => {
      parts.parameter(parts.variable('c', 'value', 'G-ABCDE12345'), 'value').value = 'G-TEST000000';
    },
    code: 'stream-changed',
    message: 'Events go to "G-TEST000000", not to "G-ABCDE12345".',
    at: (parts) => [
      parts.parameter(parts.version.tag.filter((tag: Json) => tag.type === 'googtag')[1], 'tagId'),
      'value',
    ],
  },
  {
    title: 'a stream that the plan does not know',
    plant: ({ version }) => {
      version.tag.push(asTag({ name: 'Other', type: 'googtag', parameter: [template('tagId', 'G-OTHER00000')] }));
    },
    code: 'stream-unplanned',
    message: 'Events go to "G-OTHER00000", which is no destination of the plan.',
    at: ({ version }) => [version.tag.at(-1).parameter[0], 'value'],
  },
  {
    title: 'a parameter that is not sent',
    plant: (parts) => {
      const table = parts.parameter(parts.event('view_item_list'), 'eventSettingsTable');
      remove(table.list, parts.row(parts.event('view_item_list'), 'list'));
    },
    code: 'parameter-missing',
    message: '"view_item_list" is sent without "list".',
    at: (parts) => [parts.parameter(parts.event('view_item_list'), 'eventName'), 'value'],
  },
  {
    title: 'a parameter that is read from elsewhere',
    plant: (parts) => {
      parts.row(parts.event('view_item_list'), 'item_list_id').map[1].value = '{{DLV - value}}';
    },
    code: 'parameter-changed',
    message:
      '"item_list_id" of "view_item_list" is "value" of the data layer; the plan has "plan_id" of the data layer.',
    at: (parts) => [parts.row(parts.event('view_item_list'), 'item_list_id').map[1], 'value'],
  },
  {
    title: 'a constant that was changed',
    plant: (parts) => (parts.row(parts.event('view_item_list'), 'list').map[1].value = 'prices'),
    code: 'parameter-changed',
    message: '"list" of "view_item_list" is "prices"; the plan has "pricing".',
    at: (parts) => [parts.row(parts.event('view_item_list'), 'list').map[1], 'value'],
  },
  {
    title: 'a data layer variable that reads another name',
    plant: (parts) => (parts.parameter(parts.variable('v', 'name', 'value'), 'name').value = 'ecommerce.value'),
    code: 'parameter-changed',
    message:
      '"value" of "view_item_list" is "ecommerce.value" of the data layer; the plan has "value" of the data layer.',
    at: (parts) => [parts.row(parts.event('view_item_list'), 'value').map[1], 'value'],
  },
  {
    title: 'a data layer variable that has a default',
    plant: (parts) => {
      const variable = parts.variable('v', 'name', 'value');
      parts.parameter(variable, 'setDefaultValue').value = 'true';
      variable.parameter.push(template('defaultValue', '0'));
    },
    code: 'parameter-changed',
    message:
      '"value" of "view_item_list" is "value" of the data layer, else "0"; the plan has "value" of the data layer.',
    at: (parts) => [parts.row(parts.event('view_item_list'), 'value').map[1], 'value'],
  },
  {
    title: 'a variable that is formatted',
    plant: (parts) => (parts.variable('v', 'name', 'value').formatValue = { caseConversionType: 'LOWERCASE' }),
    code: 'parameter-changed',
    message:
      '"value" of "view_item_list" is "value" of the data layer, formatted; the plan has "value" of the data layer.',
    at: (parts) => [parts.row(parts.event('view_item_list'), 'value').map[1], 'value'],
  },
  {
    title: 'a parameter under another name',
    plant: (parts) => (parts.row(parts.event('signup_sent'), 'plan_id').map[0].value = 'plan-id'),
    code: 'parameter-unplanned',
    message: '"signup_sent" is sent with "plan-id", which the plan does not map.',
    at: (parts) => [parts.row(parts.event('signup_sent'), 'plan-id').map[0], 'value'],
    also: ['parameter-missing'],
  },
  {
    title: 'a parameter in the settings that the events of a stream share',
    plant: ({ version }) => {
      const google = version.tag.find((tag: Json) => tag.name === 'ga4 - Google tag');
      const map = [template('parameter', 'user_mail'), template('parameterValue', 'x')];
      google.parameter.push({ type: 'LIST', key: 'eventSettingsTable', list: [{ type: 'MAP', map }] });
    },
    code: 'parameter-unplanned',
    message: '"view_item_list" is sent with "user_mail", which the plan does not map.',
    at: ({ version }) => [
      version.tag.find((tag: Json) => tag.name === 'ga4 - Google tag').parameter.at(-1).list[0].map[0],
      'value',
    ],
    also: ['parameter-unplanned', 'parameter-unplanned', 'parameter-unplanned'],
  },
  {
    title: 'a user property that is set',
    plant: (parts) => {
      const map = [template('name', 'mood'), template('value', 'good')];
      parts.event('signup_sent').parameter.push({ type: 'LIST', key: 'userProperties', list: [{ type: 'MAP', map }] });
    },
    code: 'user-property-changed',
    message: '"signup_sent" sets the user property "mood", which the plan does not have.',
    at: (parts) => [parts.event('signup_sent').parameter.at(-1).list[0].map[0], 'value'],
  },
  {
    title: 'e-commerce data that is not sent',
    plant: (parts) => (parts.parameter(parts.event('purchase'), 'sendEcommerceData').value = 'false'),
    code: 'ecommerce-changed',
    message: '"purchase" is sent without the e-commerce data of the page.',
    at: (parts) => [parts.parameter(parts.event('purchase'), 'sendEcommerceData'), 'value'],
  },
  {
    title: 'a trigger that listens to another name',
    plant: (parts) => {
      parts.triggerOf(parts.event('purchase')).customEventFilter[0].parameter[1].value = 'order_paid';
    },
    code: 'trigger-changed',
    message: '"purchase" fires on custom event "order_paid"; the plan has custom event "purchase_completed".',
    at: (parts) => [parts.triggerOf(parts.event('purchase')), 'name'],
  },
  {
    title: 'a trigger that listens to another element',
    plant: (parts) =>
      (parts.parameter(parts.triggerOf(parts.event('view_item_list')), 'elementSelector').value = '#prices'),
    code: 'trigger-changed',
    message:
      '"view_item_list" fires on element visibility (elementSelector "#prices", firingFrequency "ONCE", onScreenRatio "50", selectorType "CSS", useDomChangeListener "true"); the plan has element visibility (elementSelector "#pricing", firingFrequency "ONCE", onScreenRatio "50", selectorType "CSS", useDomChangeListener "true").',
    at: (parts) => [parts.triggerOf(parts.event('view_item_list')), 'name'],
  },
  {
    title: 'a trigger that lost its page',
    plant: (parts) => parts.triggerOf(parts.event('guide_opened')).filter.pop(),
    code: 'trigger-changed',
    message:
      '"guide_opened" fires on link click where the built-in variable "Click Element" matches the selector "a.guide, a.guide *"; the plan has link click where the built-in variable "Click Element" matches the selector "a.guide, a.guide *" and the built-in variable "Page Path" starts with "/help".',
    at: (parts) => [parts.triggerOf(parts.event('guide_opened')), 'name'],
    also: ['trigger-changed'],
  },
  {
    title: 'a trigger too many',
    plant: (parts) => parts.event('signup_sent').firingTriggerId.push('2147479553'),
    code: 'trigger-changed',
    message: '"signup_sent" fires on every page view too, which the plan does not say.',
    at: (parts) => [parts.event('signup_sent'), 'firingTriggerId', 1],
  },
  {
    title: 'no trigger at all',
    plant: (parts) => delete parts.event('purchase').firingTriggerId,
    code: 'trigger-changed',
    message: '"purchase" does not fire on custom event "purchase_completed".',
    at: (parts) => [parts.parameter(parts.event('purchase'), 'eventName'), 'value'],
    also: ['trigger-unused'],
  },
  {
    title: 'an exception',
    plant: (parts) => (parts.event('purchase').blockingTriggerId = ['2147479553']),
    code: 'trigger-blocked',
    message:
      'The tag "ga4 - Event - purchase_completed" does not fire on every page view, which the plan does not say.',
    at: (parts) => [parts.event('purchase'), 'blockingTriggerId', 0],
  },
  {
    title: 'a tag that fires once per page',
    plant: (parts) => (parts.event('purchase').tagFiringOption = 'ONCE_PER_LOAD'),
    code: 'firing-option-changed',
    message: 'The tag "ga4 - Event - purchase_completed" fires once per page, not once per event.',
    at: (parts) => [parts.event('purchase'), 'tagFiringOption'],
  },
  {
    title: 'a tag before another',
    plant: (parts) => (parts.event('purchase').setupTag = [{ tagName: 'Conversion linker' }]),
    code: 'sequence-changed',
    message: 'The tag fired before "ga4 - Event - purchase_completed" is "Conversion linker"; the plan has none.',
    at: (parts) => [parts.event('purchase'), 'setupTag', 0, 'tagName'],
  },
  {
    title: 'consent that is not asked for',
    plant: (parts) => (parts.event('purchase').consentSettings = { consentStatus: 'NOT_NEEDED' }),
    code: 'consent-missing',
    message: 'The tag "ga4 - Event - purchase_completed" does not wait for consent to "analytics_storage".',
    at: (parts) => [parts.event('purchase').consentSettings, 'consentStatus'],
  },
  {
    title: 'no settings of consent at all',
    plant: (parts) => delete parts.event('purchase').consentSettings,
    code: 'consent-missing',
    message: 'The tag "ga4 - Event - purchase_completed" does not wait for consent to "analytics_storage".',
    at: (parts) => [parts.event('purchase'), 'name'],
  },
  {
    title: 'one type of consent of three',
    plant: (parts) => parts.tag('awct').consentSettings.consentType.list.pop(),
    code: 'consent-missing',
    message: 'The tag "ads - Conversion - signup_sent" does not wait for consent to "ad_personalization".',
    at: (parts) => [parts.tag('awct').consentSettings, 'consentStatus'],
  },
  {
    title: 'consent that the plan does not ask for',
    plant: (parts) =>
      parts.event('purchase').consentSettings.consentType.list.push({ type: 'TEMPLATE', value: 'ad_storage' }),
    code: 'consent-unplanned',
    message:
      'The tag "ga4 - Event - purchase_completed" waits for consent to "ad_storage", which the plan does not ask for.',
    at: (parts) => [parts.event('purchase').consentSettings, 'consentStatus'],
  },
  {
    title: 'consent that is left open',
    plant: ({ version }) => {
      version.tag.find((tag: Json) => tag.name === 'free - Google tag').consentSettings = { consentStatus: 'NOT_SET' };
    },
    code: 'consent-undecided',
    message: 'The tag "free - Google tag" leaves open whether it needs consent.',
    at: ({ version }) => [
      version.tag.find((tag: Json) => tag.name === 'free - Google tag').consentSettings,
      'consentStatus',
    ],
  },
  {
    title: 'a conversion whose tag was removed',
    plant: (parts) => remove(parts.version.tag, parts.tag('awct')),
    code: 'tag-missing',
    message: 'No tag does what "ads - Conversion - signup_sent" (Google Ads conversion) should do.',
    at: () => 'plan 19:32',
    also: ['variable-unused'],
  },
  {
    title: 'a conversion with another label',
    plant: (parts) => (parts.parameter(parts.tag('awct'), 'conversionLabel').value = 'Other'),
    code: 'tag-changed',
    message: 'The tag "ads - Conversion - signup_sent" has "Other" as "conversionLabel"; the plan has "AbC-D_efG12".',
    at: (parts) => [parts.parameter(parts.tag('awct'), 'conversionLabel'), 'value'],
  },
  {
    title: 'a setting of the Google tag',
    plant: ({ version }) => {
      const google = version.tag.find((tag: Json) => tag.name === 'ga4 - Google tag');
      const map = [template('parameter', 'server_container_url'), template('parameterValue', 'https://a.example')];
      google.parameter.push({ type: 'LIST', key: 'configSettingsTable', list: [{ type: 'MAP', map }] });
    },
    code: 'tag-changed',
    message: 'The tag "ga4 - Google tag" has "configSettingsTable: server_container_url", which the plan does not.',
    at: ({ version }) => [
      version.tag.find((tag: Json) => tag.name === 'ga4 - Google tag').parameter.at(-1).list[0].map[1],
      'value',
    ],
  },
  {
    title: 'a tag of custom HTML',
    plant: ({ version }) => {
      version.tag.push(asTag({ name: 'Chat', type: 'html', parameter: [template('html', '<b>{{Page URL}}</b>')] }));
    },
    code: 'tag-unplanned',
    message: 'The tag "Chat" (custom HTML) is not in the plan.',
    at: ({ version }) => [version.tag.at(-1), 'name'],
  },
  {
    title: 'a tag of the plan that is paused',
    plant: (parts) => (parts.event('purchase').paused = true),
    code: 'tag-paused',
    severity: 'error',
    message: 'The tag "ga4 - Event - purchase_completed" is paused, and the plan counts on it.',
    at: (parts) => [parts.event('purchase'), 'paused'],
  },
  {
    title: 'a tag of nobody that is paused',
    plant: ({ version }) => version.tag.push(asTag({ name: 'Old', type: 'img', paused: true })),
    code: 'tag-paused',
    severity: 'warning',
    message: 'The tag "Old" is paused.',
    at: ({ version }) => [version.tag.at(-1), 'paused'],
  },
  {
    title: 'a paused copy before the tag',
    plant: (parts) => {
      const copy = { ...structuredClone(parts.event('purchase')), tagId: '900', name: 'Copy', notes: undefined };
      parts.version.tag.unshift({ ...copy, paused: true });
    },
    code: 'tag-paused',
    severity: 'warning',
    message: 'The tag "Copy" is paused.',
    at: ({ version }) => [version.tag[0], 'paused'],
  },
  {
    title: 'another trigger on a copy before the tag',
    plant: (parts) => {
      const copy = { ...structuredClone(parts.event('purchase')), tagId: '900', name: 'Copy', notes: undefined };
      parts.version.tag.unshift({ ...copy, firingTriggerId: ['2147479553'] });
    },
    code: 'event-sent-twice',
    message: 'The tag "Copy" sends "purchase" too, on another trigger.',
    at: ({ version }) => [version.tag[0].parameter.find(({ key }: Json) => key === 'eventName'), 'value'],
  },
  {
    title: 'the e-commerce data in place of the parameters that are in it',
    plant: (parts) => {
      const tag = parts.event('cart_viewed');
      tag.parameter = tag.parameter.filter(({ key }: Json) => key !== 'eventSettingsTable');
      parts.parameter(tag, 'sendEcommerceData').value = 'true';
    },
    code: 'ecommerce-changed',
    message: '"cart_viewed" is sent with the e-commerce data of the page, which the plan does not send.',
    at: (parts) => [parts.parameter(parts.event('cart_viewed'), 'sendEcommerceData'), 'value'],
    also: ['variable-unused'],
  },
  {
    title: 'a schedule',
    plant: (parts) => (parts.event('purchase').scheduleEndMs = '1767225600000'),
    code: 'tag-scheduled',
    message: 'The tag "ga4 - Event - purchase_completed" fires only within a schedule.',
    at: (parts) => [parts.event('purchase'), 'scheduleEndMs'],
  },
  {
    title: 'a tag without a trigger',
    plant: ({ version }) => version.tag.push(asTag({ name: 'Lost', type: 'img', firingTriggerId: [] })),
    code: 'tag-never-fires',
    message: 'The tag "Lost" has no trigger.',
    at: ({ version }) => [version.tag.at(-1), 'name'],
    also: ['tag-unplanned'],
  },
  {
    title: 'a trigger that is not there',
    plant: (parts) => remove(parts.version.trigger, parts.triggerOf(parts.event('purchase'))),
    code: 'trigger-unknown',
    message: 'There is no trigger with the id "637795841".',
    at: (parts) => [parts.event('purchase'), 'firingTriggerId', 0],
    also: ['trigger-changed'],
  },
  {
    title: 'an exception that is not there',
    plant: (parts) => (parts.event('purchase').blockingTriggerId = ['77']),
    code: 'trigger-unknown',
    message: 'There is no trigger with the id "77".',
    at: (parts) => [parts.event('purchase'), 'blockingTriggerId', 0],
    also: ['trigger-blocked'],
  },
  {
    title: 'a member of a trigger group that is not there',
    plant: ({ version }) => {
      const list = [{ type: 'TRIGGER_REFERENCE', value: '78' }];
      const parameter = [{ type: 'LIST', key: 'triggerIds', list }];
      version.trigger.push({
        accountId: '1',
        containerId: '2',
        triggerId: '902',
        name: 'Both',
        type: 'TRIGGER_GROUP',
        parameter,
      });
    },
    code: 'trigger-unknown',
    message: 'There is no trigger with the id "78".',
    at: ({ version }) => [version.trigger.at(-1).parameter[0].list[0], 'value'],
    also: ['trigger-unused'],
  },
  {
    title: 'a tag before that is not there',
    plant: ({ version }) =>
      version.tag.push(asTag({ name: 'Late', type: 'img', setupTag: [{ tagName: 'Conversion linkr' }] })),
    code: 'tag-unknown',
    message: 'There is no tag "Conversion linkr".',
    at: ({ version }) => [version.tag.at(-1).setupTag[0], 'tagName'],
    also: ['tag-unplanned'],
  },
  {
    title: 'a folder that is not there',
    plant: (parts) => (parts.event('purchase').parentFolderId = '79'),
    code: 'folder-unknown',
    message: 'The tag "ga4 - Event - purchase_completed" is in a folder that does not exist.',
    at: (parts) => [parts.event('purchase'), 'parentFolderId'],
  },
  {
    title: 'a custom template that is not there',
    plant: ({ version }) => version.tag.push(asTag({ name: 'Consent', type: 'cvt_1_2' })),
    code: 'template-unknown',
    message: 'The tag "Consent" is of the template "cvt_1_2", which does not exist.',
    at: ({ version }) => [version.tag.at(-1), 'type'],
    also: ['tag-unplanned'],
  },
  {
    title: 'a variable that is not there',
    plant: (parts) => (parts.row(parts.event('signup_sent'), 'plan_id').map[1].value = '{{DLV - plan-id}}'),
    code: 'variable-unknown',
    message: 'There is no variable "DLV - plan-id".',
    at: (parts) => [parts.row(parts.event('signup_sent'), 'plan_id').map[1], 'value'],
    also: ['parameter-changed'],
  },
  {
    title: 'a built-in variable that is not enabled',
    plant: ({ version }) => {
      version.tag.push(asTag({ name: 'Form', type: 'img', parameter: [template('url', '//a/?{{Form ID}}')] }));
    },
    code: 'variable-unknown',
    message: 'The built-in variable "Form ID" is not enabled.',
    at: ({ version }) => [version.tag.at(-1).parameter[0], 'value'],
    also: ['tag-unplanned'],
  },
  {
    title: 'a variable that nothing calls',
    plant: ({ version }) => version.variable.push(asVariable({ name: 'Spare', type: 'r' })),
    code: 'variable-unused',
    message: 'Nothing calls the variable "Spare".',
    at: ({ version }) => [version.variable.at(-1), 'name'],
  },
  {
    title: 'a trigger that nothing uses',
    plant: ({ version }) =>
      version.trigger.push({ accountId: '1', containerId: '2', triggerId: '903', name: 'Idle', type: 'CLICK' }),
    code: 'trigger-unused',
    message: 'Nothing fires on the trigger "Idle".',
    at: ({ version }) => [version.trigger.at(-1), 'name'],
  },
  {
    title: 'a tag of Universal Analytics',
    plant: ({ version }) => version.tag.push(asTag({ name: 'UA', type: 'ua' })),
    code: 'universal-analytics',
    message: '"UA" is for Universal Analytics, which takes no data any more.',
    at: ({ version }) => [version.tag.at(-1), 'type'],
  },
  {
    title: 'a configuration tag of before 2023',
    plant: (parts) => {
      const google = parts.version.tag.find((tag: Json) => tag.name === 'ga4 - Google tag');
      Object.assign(google, { type: 'gaawc', notes: undefined });
      google.parameter[0].key = 'measurementId';
    },
    code: 'old-google-tag',
    message: 'The tag "ga4 - Google tag" is a GA4 configuration, which the Google tag has replaced.',
    at: ({ version }) => [version.tag.find((tag: Json) => tag.type === 'gaawc'), 'type'],
  },
  {
    title: 'an event in the form of before 2024',
    plant: (parts) => {
      const parameter = parts.parameter(parts.event('purchase'), 'measurementIdOverride');
      Object.assign(parameter, { type: 'TAG_REFERENCE', key: 'measurementId', value: 'ga4 - Google tag' });
    },
    code: 'old-event-form',
    message:
      'The tag "ga4 - Event - purchase_completed" has "measurementId", where tags of today have "measurementIdOverride".',
    at: (parts) => [parts.parameter(parts.event('purchase'), 'measurementId'), 'key'],
  },
  {
    title: 'a container of another kind',
    plant: ({ version }) => (version.container.usageContext = ['SERVER']),
    code: 'other-container',
    message: 'The export is of a server container, and the plan describes a web container.',
    at: ({ version }) => [version.container.usageContext, 0],
  },
];
