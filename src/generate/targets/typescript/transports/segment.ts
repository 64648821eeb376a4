import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/#track */
export const segment = defineTransport({
  id: 'segment',
  summary: 'Segment in the browser (`@segment/analytics-next`).',
  platform: 'browser',
  serves: ['segment'],
  names: ['useSegment'],
  app: () => [
    takeSdk({
      name: 'useSegment',
      vendor: 'Segment',
      type: "Pick<import('@segment/analytics-next').AnalyticsBrowser, 'track'>",
      keeper: 'segmentClient',
    }),
  ],
  send: ({ name, properties }, { use }) => call(use('trackWith'), use('segmentClient'), name, properties),
});
