import { boolean, type Parameter, table, template } from '../../../../gtm/parameter.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { callOf, constant, needsOf, printRows, type Row, type Value } from '../drafts/value.js';
import type { Identify } from '../identities.js';
import { type Cargo, findCargo, sendsEcommerce } from '../parameters.js';
import { draftDelivery } from './draft-delivery.js';
import { combineEvents } from './ga4-combined.js';
import { draftShared, isShared } from './ga4-shared.js';
import { draftGoogleTag, draftMeasurementId } from './google-tag.js';
import { draftUserData } from './user-data.js';
import type { Vendor } from './vendor.js';

const SETTINGS = ['parameter', 'parameterValue'] as const;

/** A Google tag for the stream, and a GA4 event tag for each event. */
export const ga4: Vendor = {
  settings: [{ field: 'measurement_id', pattern: /./, example: 'G-ABCDE12345' }],
  eventSettings: [],
  byScript: false,
  draft(destination, deliveries, contents) {
    const { single, combined } = combineEvents(destination, deliveries, contents);
    const tags = single.map((delivery) => draftEvent(delivery, contents));
    return [draftGoogleTag(destination, deliveries, contents), ...combined, ...tags];
  },
};

function draftEvent(delivery: Delivery, contents: Contents): Draft<'tag'> {
  const parts = toEventParts(delivery, contents);
  return draftDelivery(delivery, contents, {
    key: 'event',
    kind: 'Event',
    type: 'gaawe',
    needs: needsOfEvent(parts),
    parameter: (identify) => printEvent(parts, identify),
  });
}

/** What a GA4 event tag is made of. */
export interface EventParts {
  readonly name: Value;
  readonly stream: Value;
  readonly cargo: Cargo;
  readonly ecommerce: boolean;
  readonly shared?: Draft<'variable'> | undefined;
  readonly userData?: Draft<'variable'> | undefined;
}

function toEventParts(delivery: Delivery, contents: Contents): EventParts {
  const { to } = delivery;
  const cargo = findCargo(delivery, contents);
  const shared = draftShared(to.destination, contents);
  const uses = shared !== undefined && isShared(cargo.rows, shared.rows);
  return {
    name: constant(to.as),
    stream: callOf(draftMeasurementId(to.destination, contents)),
    cargo: uses ? { ...cargo, rows: leaveOut(cargo.rows, shared.rows) } : cargo,
    ecommerce: sendsEcommerce(delivery),
    shared: uses ? shared.variable : undefined,
    userData: draftUserData(to.destination, cargo.userData, contents),
  };
}

function leaveOut(rows: readonly Row[], shared: readonly Row[]): Row[] {
  return rows.filter(([name]) => !shared.some(([other]) => other === name));
}

export function needsOfEvent({ name, stream, cargo, shared, userData }: EventParts): Draft[] {
  const rows = needsOf([...cargo.rows, ...cargo.userProperties]);
  return [...name.needs, ...stream.needs, ...rows, ...(shared ? [shared] : []), ...(userData ? [userData] : [])];
}

/** In the form of 2024 and later: `measurementIdOverride` and `eventSettingsTable`, never with those before it. */
export function printEvent(parts: EventParts, identify: Identify): Parameter[] {
  const { cargo, ecommerce, shared, userData } = parts;
  return [
    boolean('sendEcommerceData', ecommerce),
    ...(ecommerce ? [template('getEcommerceDataFrom', 'dataLayer')] : []),
    boolean('enhancedUserId', userData !== undefined),
    ...(userData ? [template('userDataVariable', callOf(userData).print(identify))] : []),
    ...(shared ? [template('eventSettingsVariable', callOf(shared).print(identify))] : []),
    ...table('eventSettingsTable', SETTINGS, printRows(cargo.rows, identify)),
    ...table('userProperties', ['name', 'value'], printRows(cargo.userProperties, identify)),
    template('eventName', parts.name.print(identify)),
    template('measurementIdOverride', parts.stream.print(identify)),
  ];
}
