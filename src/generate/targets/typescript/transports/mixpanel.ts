import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript#track-events */
export const mixpanel = defineTransport({
  id: 'mixpanel',
  summary: 'Mixpanel in the browser (`mixpanel-browser`).',
  platform: 'browser',
  serves: ['mixpanel'],
  names: ['useMixpanel'],
  adds: ['$*', 'distinct_id', 'mp_lib', 'time', 'token'],
  app: () => [
    takeSdk({
      name: 'useMixpanel',
      vendor: 'Mixpanel',
      type: "Pick<import('mixpanel-browser').Mixpanel, 'track'>",
      keeper: 'mixpanelClient',
    }),
  ],
  send: ({ name, properties }, { use }) => call(use('trackWith'), use('mixpanelClient'), name, properties),
});
