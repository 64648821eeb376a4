import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/supported-api/#track */
export const rudderstack = defineTransport({
  id: 'rudderstack',
  summary: 'RudderStack in the browser (`@rudderstack/analytics-js`).',
  platform: 'browser',
  serves: ['rudderstack'],
  names: ['useRudderstack'],
  app: () => [
    takeSdk({
      name: 'useRudderstack',
      vendor: 'RudderStack',
      type: "Pick<import('@rudderstack/analytics-js').RudderAnalytics, 'track'>",
      keeper: 'rudderstackClient',
    }),
  ],
  send: ({ name, properties }, { use }) => call(use('trackWith'), use('rudderstackClient'), name, properties),
});
