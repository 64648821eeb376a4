import { boolean, type Parameter, template } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import type { Draft } from '../drafts/draft.js';
import { draftTag } from '../drafts/tags.js';
import { callOf, type Row } from '../drafts/value.js';
import { draftConstant } from '../drafts/variables.js';
import { partsOf } from '../naming.js';
import { describeEvent } from '../notes.js';
import { draftMeasurementId } from '../vendors/google-tag.js';
import { RANKS } from '../vendors/vendor.js';
import { findArrivingParameter } from './contents.js';
import { draftArrival, draftEventData, draftRefusals, draftStreamTrigger } from './triggers.js';

/** Every server container has it: all events of all clients. */
const ALL_EVENTS = '2147479574';

/** GA4's tags pass streams on; Google's tags for advertising count what no page could. */
export function draftServerTags(contents: Contents): Draft<'tag'>[] {
  const streams = contents.destinations.filter(({ type }) => type === 'ga4');
  const counted = contents.deliveries.filter(
    ({ to }) => to.destination.type === 'floodlight' || to.settings.has('label'),
  );
  return [
    ...streams.map((destination) => draftStream(destination, contents)),
    ...(counted.length > 0 ? [draftServerLinker(contents)] : []),
    ...counted.map((delivery) => draftCount(delivery, contents)),
  ];
}

// What consent a server tag needs travels with the request, as conditions: these tags have no settings for it.
const NOT_SET = { consentStatus: 'NOT_SET' } as const;

function draftStream(destination: Destination, contents: Contents): Draft<'tag'> {
  const id = draftMeasurementId(destination, contents);
  return draftTag(contents, {
    key: ['stream', destination.name],
    parts: { destination: destination.name, kind: 'GA4' },
    type: 'sgtmgaaw',
    firing: [draftStreamTrigger(contents, destination, id)],
    blocking: draftRefusals(contents, destination.consent ?? []),
    once: false,
    consent: NOT_SET,
    rank: RANKS.library,
    needs: [],
    parameter: () => [
      boolean('redactVisitorIp', false),
      template('epToIncludeDropdown', 'all'),
      template('upToIncludeDropdown', 'all'),
    ],
  });
}

function draftServerLinker(contents: Contents): Draft<'tag'> {
  const needed = new Set(contents.deliveries.flatMap(({ to }) => to.consent));
  return draftTag(contents, {
    key: ['linker'],
    parts: { kind: 'Conversion linker' },
    type: 'sgtmadscl',
    firing: [ALL_EVENTS],
    blocking: draftRefusals(contents, [...needed]),
    once: false,
    consent: NOT_SET,
    rank: RANKS.linker,
    needs: [],
    parameter: () => [boolean('enableLinkerParams', false), boolean('enableCookieOverrides', false)],
  });
}

function draftCount(delivery: Delivery, contents: Contents): Draft<'tag'> {
  const { event, to } = delivery;
  const isConversion = to.destination.type === 'google_ads';
  const value = (to.destination.settings.get(isConversion ? 'conversion_id' : 'advertiser_id') ?? '').replace(
    /^(AW|DC)-/,
    '',
  );
  const names = isConversion ? (['conversion', 'Conversion ID'] as const) : (['advertiser', 'Advertiser ID'] as const);
  const id = draftConstant(contents, to.destination, names, value);
  const rows = isConversion ? findConversionRows(delivery, contents) : [];
  return draftTag(contents, {
    key: [isConversion ? 'conversion' : 'floodlight', to.destination.name, event.name],
    parts: { destination: to.destination.name, kind: isConversion ? 'Conversion' : 'Floodlight', ...partsOf(event) },
    type: isConversion ? 'sgtmadsct' : 'sgtmfls',
    notes: describeEvent(delivery, contents.plan),
    event,
    firing: [draftArrival(contents, delivery)],
    blocking: draftRefusals(contents, to.consent),
    once: false,
    consent: NOT_SET,
    rank: contents.ranks.get(event.name) ?? 0,
    needs: [id, ...rows.flatMap(([, each]) => each.needs)],
    parameter: (identify) => {
      const called = callOf(id).print(identify);
      const fields = rows.map(([field, each]) => template(field, each.print(identify)));
      return isConversion ? printConversion(delivery, called, fields) : printFloodlight(delivery, called);
    },
  });
}

/** The fields of a conversion, from what the event brings under GA4's names. */
function findConversionRows({ event, to }: Delivery, contents: Contents): Row[] {
  return [...to.params].flatMap(([ours, theirs]): Row[] => {
    const field = theirs === 'value' ? 'conversionValue' : theirs === 'currency' ? 'currencyCode' : undefined;
    if (field === undefined) return [];
    return [[field, callOf(draftEventData(contents, findArrivingParameter(event, ours)))]];
  });
}

function printConversion({ to }: Delivery, id: string, fields: readonly Parameter[]): Parameter[] {
  return [
    boolean('enableNewCustomerReporting', false),
    boolean('enableConversionLinker', true),
    boolean('enableProductReporting', false),
    ...fields,
    boolean('enableEnhancedMatch', false),
    template('conversionId', id),
    template('conversionLabel', to.settings.get('label') ?? ''),
    boolean('rdp', false),
  ];
}

function printFloodlight({ to }: Delivery, id: string): Parameter[] {
  return [
    boolean('enableConversionLinker', true),
    boolean('enableProductReporting', false),
    template('groupTag', to.settings.get('group') ?? ''),
    template('uniqueParamsDataSource', 'EVENT'),
    template('activityTag', to.settings.get('activity') ?? ''),
    template('ordinalType', 'TRANSACTIONS'),
    boolean('enableEnhancedMatch', false),
    template('advertiserId', id),
  ];
}
