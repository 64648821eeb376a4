import { boolean, type Parameter, table, template } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { callOf, needsOf, printRows, type Row } from '../drafts/value.js';
import { draftConstant } from '../drafts/variables.js';
import type { Identify } from '../identities.js';
import { findCargo } from '../parameters.js';
import { draftDelivery } from './draft-delivery.js';
import { takeFields } from './google-ads.js';
import { draftUserData } from './user-data.js';
import type { Vendor } from './vendor.js';

/** gtag's parameter → the field of a sales tag. */
const SALES_FIELDS: ReadonlyMap<string, string> = new Map([
  ['value', 'revenue'],
  ['transaction_id', 'orderId'],
]);

/** An event with a value or an order is a sale, any other is counted; the rest goes into custom variables. */
export const floodlight: Vendor = {
  settings: [{ field: 'advertiser_id', pattern: /^(DC-)?\d+$/, example: 'DC-1234567' }],
  eventSettings: [
    { field: 'group', pattern: /./, example: 'retail' },
    { field: 'activity', pattern: /./, example: 'order1' },
  ],
  byScript: false,
  draft: (_, deliveries, contents) => deliveries.map((delivery) => draftEvent(delivery, contents)),
};

function draftEvent(delivery: Delivery, contents: Contents): Draft<'tag'> {
  const { rows, userData } = findCargo(delivery, contents);
  const { destination } = delivery.to;
  const id = draftAdvertiserId(destination, contents);
  const user = draftUserData(destination, userData, contents);
  const sales = takeFields(rows, SALES_FIELDS);
  return draftDelivery(delivery, contents, {
    key: 'floodlight',
    kind: 'Floodlight',
    type: sales.length > 0 ? 'fls' : 'flc',
    needs: [id, ...needsOf(rows), ...(user ? [user] : [])],
    parameter: (identify) => [
      ...(sales.length > 0 ? printSale(sales, identify) : [template('ordinalType', 'STANDARD')]),
      ...table('customVariable', ['key', 'value'], printRows(findCustom(rows, sales.length > 0), identify)),
      boolean('enhancedUserData', user !== undefined),
      ...(user ? [template('userDataVariable', callOf(user).print(identify))] : []),
      boolean('enableConversionLinker', true),
      template('conversionCookiePrefix', '_gcl'),
      boolean('useImageTag', false),
      template('groupTag', delivery.to.settings.get('group') ?? ''),
      template('activityTag', delivery.to.settings.get('activity') ?? ''),
      template('advertiserId', callOf(id).print(identify)),
    ],
  });
}

function findCustom(rows: readonly Row[], isSale: boolean): readonly Row[] {
  return isSale ? rows.filter(([name]) => !SALES_FIELDS.has(name)) : rows;
}

function printSale(fields: readonly Row[], identify: Identify): Parameter[] {
  return [
    template('countingMethod', 'TRANSACTIONS'),
    ...printRows(fields, identify).map(([field, value]) => template(field, value)),
    boolean('enableProductReporting', false),
  ];
}

function draftAdvertiserId(destination: Destination, contents: Contents): Draft<'variable'> {
  const value = (destination.settings.get('advertiser_id') ?? '').replace(/^DC-/, '');
  return draftConstant(contents, destination, ['advertiser', 'Advertiser ID'], value);
}
