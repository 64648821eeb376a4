import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs */
export const mixpanelNode = defineTransport({
  id: 'mixpanel-node',
  summary: 'Mixpanel on servers (`mixpanel`).',
  platform: 'server',
  serves: ['mixpanel'],
  names: ['useMixpanelNode'],
  adds: ['$*', 'distinct_id', 'mp_lib', 'token'],
  app: () => [
    takeSdk({
      name: 'useMixpanelNode',
      vendor: 'Mixpanel',
      type: "Pick<import('mixpanel').Mixpanel, 'track'>",
      keeper: 'mixpanelServer',
      note: 'The `userId` of a visitor is the distinct id, or else the `anonymousId`.',
    }),
  ],
  send: ({ name, properties, visitor }, { use }) => call(use('trackWithMixpanel'), visitor ?? '{}', name, properties),
});
