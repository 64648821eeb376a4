import { boolean, condition, refer, template } from '../../../../gtm/parameter.js';
import type { Destination } from '../../../../plan/model.js';
import type { Contents } from '../contents.js';
import type { Delivery } from '../deliveries.js';
import { type Draft, identityOf } from '../drafts/draft.js';
import { draftTrigger } from '../drafts/triggers.js';
import { draftVariable } from '../drafts/variables.js';
import { partsOf } from '../naming.js';
import { findArriving } from './contents.js';

/** What a request carries, by its key. */
export function draftEventData(contents: Contents, key: string): Draft<'variable'> {
  return draftVariable(contents, {
    key: ['event-data', key],
    parts: { kind: 'Event data', name: key },
    type: 'ed',
    format: {},
    parameter: () => [boolean('setDefaultValue', false), template('keyPath', key)],
  });
}

/** Everything of one stream: Google's tag sends more than the plan has, and GA4's reports need it. */
export function draftStreamTrigger(
  contents: Contents,
  destination: Destination,
  id: Draft<'variable'>,
): Draft<'trigger'> {
  const stream = draftEventData(contents, 'x-ga-measurement_id');
  return draftTrigger(contents, {
    key: ['stream', destination.name],
    parts: { kind: 'Stream', event: destination.name },
    needs: [stream, id],
    listen: (identify) => ({
      type: 'CUSTOM_EVENT',
      customEventFilter: [condition('MATCH_REGEX', '_event', '.*')],
      filter: [condition('EQUALS', identityOf(stream, identify).name, refer(identityOf(id, identify).name))],
    }),
  });
}

/** The event as it arrives, which is in GA4's form. */
export function draftArrival(contents: Contents, { event }: Delivery): Draft<'trigger'> {
  return draftTrigger(contents, {
    key: [event.name],
    parts: { kind: 'Event', ...partsOf(event) },
    event,
    listen: () => ({
      type: 'CUSTOM_EVENT',
      customEventFilter: [condition('EQUALS', '_event', findArriving(event))],
    }),
  });
}

/** `G1`, then `ad_storage` and `analytics_storage`: 1 when granted. What says nothing was sent by a server that asked. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['ad_storage', '^G10'],
  ['analytics_storage', '^G1.0'],
]);

/** Holds tags back when the request says that a type was refused. Only two types travel with requests. */
export function draftRefusals(contents: Contents, types: readonly string[]): Draft<'trigger'>[] {
  return types.flatMap((type) => {
    const pattern = REFUSED.get(type);
    return pattern === undefined ? [] : [draftRefusal(contents, type, pattern)];
  });
}

function draftRefusal(contents: Contents, type: string, pattern: string): Draft<'trigger'> {
  const state = draftEventData(contents, 'x-ga-gcs');
  return draftTrigger(contents, {
    key: ['refused', type],
    parts: { kind: 'Refused', event: type },
    needs: [state],
    listen: (identify) => ({
      type: 'CUSTOM_EVENT',
      customEventFilter: [condition('MATCH_REGEX', '_event', '.*')],
      filter: [condition('MATCH_REGEX', identityOf(state, identify).name, pattern)],
    }),
  });
}
