import { takeSdk } from '../hand-over.js';
import { call, defineTransport } from './transport.js';

/** https://posthog.com/docs/libraries/js/usage#capturing-events */
export const posthog = defineTransport({
  id: 'posthog',
  summary: 'PostHog in the browser (`posthog-js`).',
  platform: 'browser',
  serves: ['posthog'],
  names: ['usePosthog'],
  adds: ['$*', 'distinct_id', 'token'],
  app: () => [
    takeSdk({
      name: 'usePosthog',
      vendor: 'PostHog',
      type: "Pick<import('posthog-js').PostHog, 'capture'>",
      keeper: 'posthogClient',
    }),
  ],
  send: ({ name, properties }, { use }) => call(use('captureWithPosthog'), name, properties),
});
