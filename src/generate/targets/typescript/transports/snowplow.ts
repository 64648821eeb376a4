import { checkIglu } from '../../../iglu.js';
import { takeSdk } from '../hand-over.js';
import { IGLU_OPTIONS, printSchema } from '../iglu.js';
import { call, defineTransport } from './transport.js';

/** https://docs.snowplow.io/docs/sources/trackers/web-trackers/custom-tracking-using-schemas/ */
export const snowplow = defineTransport({
  id: 'snowplow',
  summary: 'Snowplow in the browser (`@snowplow/browser-tracker`), as self-describing events.',
  platform: 'browser',
  serves: ['snowplow'],
  names: ['useSnowplow'],
  options: IGLU_OPTIONS,
  app: () => [
    takeSdk({
      name: 'useSnowplow',
      vendor: 'Snowplow, which is the package itself once it has a tracker',
      type: "Pick<typeof import('@snowplow/browser-tracker'), 'trackSelfDescribingEvent'>",
      keeper: 'snowplowClient',
    }),
  ],
  check: checkIglu,
  send: (delivery, { use, options }) =>
    call(use('sendToSnowplow'), printSchema(delivery, options), delivery.properties),
});
