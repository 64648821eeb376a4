import { call, defineTransport } from './transport.js';

/** https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/#track */
export const segment = defineTransport({
  id: 'segment',
  summary: 'Segment in the browser (`@segment/analytics-next`).',
  platform: 'browser',
  serves: ['segment'],
  names: ['useSegment'],
  imports: () => ["import type { AnalyticsBrowser } from '@segment/analytics-next';"],
  app: () => [
    {
      name: 'useSegment',
      doc: ['Gives the client of Segment. What is sent before waits for it.'],
      parameters: "analytics: Pick<AnalyticsBrowser, 'track'>",
      call: ({ use }) => `${use('connectSegment')}(analytics)`,
    },
  ],
  send: ({ name, properties }, { use }) => call(use('sendToSegment'), name, properties),
});
