import { call, defineTransport } from './transport.js';

/** https://segment.com/docs/connections/sources/catalog/libraries/server/node/#track */
export const segmentNode = defineTransport({
  id: 'segment-node',
  summary: 'Segment on servers (`@segment/analytics-node`).',
  platform: 'server',
  serves: ['segment'],
  names: ['useSegmentNode'],
  imports: () => ["import type { Analytics } from '@segment/analytics-node';"],
  app: () => [
    {
      name: 'useSegmentNode',
      doc: ['Gives the client of Segment. It needs a `userId` or an `anonymousId` of each visitor.'],
      parameters: "analytics: Pick<Analytics, 'track'>",
      call: ({ use }) => `${use('connectSegmentNode')}(analytics)`,
    },
  ],
  send: ({ name, properties, visitor }, { use }) =>
    call(use('sendToSegmentNode'), visitor ?? '{}', name, properties ?? '{}'),
});
