import { boolean, type Parameter, table, template } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { callOf, needsOf, printRows, type Row } from '../drafts/value.js';
import { draftConstant } from '../drafts/variables.js';
import type { Identify } from '../identities.js';
import { findCargo, USER_DATA } from '../parameters.js';
import { draftDelivery } from './draft-delivery.js';
import { draftUserData } from './user-data.js';
import type { Vendor } from './vendor.js';

/** gtag's parameter → the field of the conversion tag. It has none for others. */
const CONVERSION_FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'conversionValue'],
  ['currency', 'currencyCode'],
  ['transaction_id', 'orderId'],
]);

/** The same of the remarketing tag, which takes others as custom parameters. */
const REMARKETING_FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'eventValue'],
  ['items', 'eventItems'],
  ['user_id', 'userId'],
]);

/**
 * An event with a label is a conversion. One without is for remarketing, or, when all that it brings is who the user
 * is, for user-provided data. An event of an audience there is remarketed too: the list needs it.
 */
export const googleAds: Vendor = {
  settings: [{ field: 'conversion_id', pattern: /^(AW-)?\d+$/, example: 'AW-123456789' }],
  eventSettings: [],
  byScript: false,
  takes: (parameter, delivery) => {
    return !isConversion(delivery) || CONVERSION_FIELDS.has(parameter) || parameter.startsWith(USER_DATA);
  },
  draft: (_, deliveries, contents) => deliveries.flatMap((delivery) => draftEvent(delivery, contents)),
};

function draftEvent(delivery: Delivery, contents: Contents): Draft<'tag'>[] {
  const hasUserData = findCargo(delivery, contents).userData.length > 0;
  const first = isConversion(delivery)
    ? [draftConversion(delivery, contents)]
    : hasUserData
      ? [draftUserDataEvent(delivery, contents)]
      : [];
  const remarkets = first.length === 0 || isInAudience(delivery, contents);
  return remarkets ? [...first, draftRemarketing(delivery, contents)] : first;
}

function isConversion({ to }: Delivery): boolean {
  return to.settings.has('label');
}

/** An audience of the destination is made of the event. */
function isInAudience({ event, to }: Delivery, { plan }: Contents): boolean {
  return [...plan.audiences.values()].some(({ destinations, did, not }) => {
    return destinations.includes(to.destination.name) && [...did, ...not].includes(event.name);
  });
}

function draftConversion(delivery: Delivery, contents: Contents): Draft<'tag'> {
  const { destination, settings } = delivery.to;
  const id = draftConversionId(destination, contents);
  const { rows, userData } = findCargo(delivery, contents);
  const fields = takeFields(rows, CONVERSION_FIELDS);
  const user = draftUserData(destination, userData, contents);
  return draftDelivery(delivery, contents, {
    key: 'conversion',
    kind: 'Conversion',
    type: 'awct',
    needs: [id, ...needsOf(fields), ...(user ? [user] : [])],
    parameter: (identify) => [
      ...printRows(fields, identify).map(([field, value]) => template(field, value)),
      boolean('enableProductReporting', false),
      ...(user ? [template('cssProvidedEnhancedConversionValue', callOf(user).print(identify))] : []),
      boolean('enableEnhancedConversion', user !== undefined),
      boolean('enableShippingData', false),
      boolean('enableNewCustomerReporting', false),
      ...printAccount(id, identify),
      template('conversionLabel', settings.get('label') ?? ''),
    ],
  });
}

function draftRemarketing(delivery: Delivery, contents: Contents): Draft<'tag'> {
  const id = draftConversionId(delivery.to.destination, contents);
  const { rows } = findCargo(delivery, contents);
  const fields = takeFields(rows, REMARKETING_FIELDS);
  const others = rows.filter(([name]) => !REMARKETING_FIELDS.has(name));
  return draftDelivery(delivery, contents, {
    key: 'remarketing',
    kind: 'Remarketing',
    type: 'sp',
    needs: [id, ...needsOf(rows)],
    parameter: (identify) => [
      boolean('enableDynamicRemarketing', true),
      template('eventName', delivery.to.as),
      ...printRows(fields, identify).map(([field, value]) => template(field, value)),
      template('customParamsFormat', others.length > 0 ? 'USER_SPECIFIED' : 'NONE'),
      ...table('customParams', ['key', 'value'], printRows(others, identify)),
      ...printAccount(id, identify),
    ],
  });
}

/** Tells Google Ads who the user is before there is anything to count. */
function draftUserDataEvent(delivery: Delivery, contents: Contents): Draft<'tag'> {
  const { destination } = delivery.to;
  const id = draftConversionId(destination, contents);
  const user = draftUserData(destination, findCargo(delivery, contents).userData, contents);
  return draftDelivery(delivery, contents, {
    key: 'user-data',
    kind: 'User data',
    type: 'awud',
    needs: [id, ...(user ? [user] : [])],
    parameter: (identify) => [
      ...(user ? [template('userDataVariable', callOf(user).print(identify))] : []),
      boolean('enableConversionLinker', true),
      template('conversionCookiePrefix', '_gcl'),
      template('conversionId', callOf(id).print(identify)),
    ],
  });
}

// The tag wants the number alone: "The value must be a positive integer or 0".
function draftConversionId(destination: Destination, contents: Contents): Draft<'variable'> {
  const value = (destination.settings.get('conversion_id') ?? '').replace(/^AW-/, '');
  return draftConstant(contents, destination, ['conversion', 'Conversion ID'], value);
}

function printAccount(id: Draft<'variable'>, identify: Identify): Parameter[] {
  return [
    boolean('enableConversionLinker', true),
    template('conversionCookiePrefix', '_gcl'),
    template('conversionId', callOf(id).print(identify)),
    boolean('rdp', false),
  ];
}

/** The rows that have a field of their own, under its name. */
export function takeFields(rows: readonly Row[], fields: ReadonlyMap<string, string>): Row[] {
  return rows.flatMap(([name, value]): Row[] => {
    const field = fields.get(name);
    return field === undefined ? [] : [[field, value]];
  });
}
