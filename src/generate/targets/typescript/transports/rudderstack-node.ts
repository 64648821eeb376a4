import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-node-sdk/#track */
export const rudderstackNode = defineTransport({
  id: 'rudderstack-node',
  summary: 'RudderStack on servers (`@rudderstack/rudder-sdk-node`).',
  platform: 'server',
  serves: ['rudderstack'],
  names: ['useRudderstackNode'],
  app: () => [
    takeSdk({
      name: 'useRudderstackNode',
      vendor: 'RudderStack',
      type: "Pick<import('@rudderstack/rudder-sdk-node'), 'track'>",
      keeper: 'rudderstackServer',
      note: 'It takes no event without a `userId` or an `anonymousId`.',
    }),
  ],
  send: ({ name, properties, visitor }, { use }) =>
    call(use('trackFor'), use('rudderstackServer'), visitor ?? '{}', name, properties),
});
