import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2#track-an-event */
export const amplitude = defineTransport({
  id: 'amplitude',
  summary: 'Amplitude in the browser (`@amplitude/analytics-browser`).',
  platform: 'browser',
  serves: ['amplitude'],
  names: ['useAmplitude'],
  app: () => [
    takeSdk({
      name: 'useAmplitude',
      vendor: 'Amplitude',
      type: "Pick<import('@amplitude/analytics-browser').Types.BrowserClient, 'track'>",
      keeper: 'amplitudeClient',
    }),
  ],
  send: ({ name, properties }, { use }) => call(use('trackWith'), use('amplitudeClient'), name, properties),
});
