import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://posthog.com/docs/libraries/node#capturing-events */
export const posthogNode = defineTransport({
  id: 'posthog-node',
  summary: 'PostHog on servers (`posthog-node`).',
  platform: 'server',
  serves: ['posthog'],
  names: ['usePosthogNode'],
  adds: ['$*'],
  app: () => [
    takeSdk({
      name: 'usePosthogNode',
      vendor: 'PostHog',
      type: "Pick<import('posthog-node').PostHog, 'capture'>",
      keeper: 'posthogServer',
      note: 'The `userId` of a visitor is the distinct id, or else the `anonymousId`.',
    }),
  ],
  send: ({ name, properties, visitor }, { use }) => call(use('captureForVisitor'), visitor ?? '{}', name, properties),
});
