import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://segment.com/docs/connections/sources/catalog/libraries/server/node/#track */
export const segmentNode = defineTransport({
  id: 'segment-node',
  summary: 'Segment on servers (`@segment/analytics-node`).',
  platform: 'server',
  serves: ['segment'],
  names: ['useSegmentNode'],
  app: () => [
    takeSdk({
      name: 'useSegmentNode',
      vendor: 'Segment',
      type: "Pick<import('@segment/analytics-node').Analytics, 'track'>",
      keeper: 'segmentServer',
      note: 'It takes no event without a `userId` or an `anonymousId`.',
    }),
  ],
  send: ({ name, properties, visitor }, { use }) =>
    call(use('trackFor'), use('segmentServer'), visitor ?? '{}', name, properties),
});
