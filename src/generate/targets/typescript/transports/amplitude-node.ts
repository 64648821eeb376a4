import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://amplitude.com/docs/sdks/analytics/node/node-js-sdk#track */
export const amplitudeNode = defineTransport({
  id: 'amplitude-node',
  summary: 'Amplitude on servers (`@amplitude/analytics-node`).',
  platform: 'server',
  serves: ['amplitude'],
  names: ['useAmplitudeNode'],
  app: () => [
    takeSdk({
      name: 'useAmplitudeNode',
      vendor: 'Amplitude',
      type: "Pick<import('@amplitude/analytics-node').Types.NodeClient, 'track'>",
      keeper: 'amplitudeServer',
      note: 'It takes no event without a `userId` or an `anonymousId` of at least five characters.',
    }),
  ],
  send: ({ name, properties, visitor }, { use }) => call(use('trackWithAmplitude'), visitor ?? '{}', name, properties),
});
