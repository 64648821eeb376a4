import { checkIglu } from '../../../iglu.js';
import { IGLU_OPTIONS, printSchema } from '../iglu.js';
import { call, defineTransport } from './transport.js';

const PACKAGE = "import('@snowplow/node-tracker')";

/** https://docs.snowplow.io/docs/sources/trackers/node-js-tracker/node-js-tracker-v4/tracking-events/ */
export const snowplowNode = defineTransport({
  id: 'snowplow-node',
  summary: 'Snowplow on servers (`@snowplow/node-tracker`), as self-describing events.',
  platform: 'server',
  serves: ['snowplow'],
  names: ['useSnowplowNode'],
  options: IGLU_OPTIONS,
  app: () => [
    {
      name: 'useSnowplowNode',
      doc: [
        'Gives a tracker of Snowplow, and `buildSelfDescribingEvent` of its package. What is sent before waits for it.',
      ],
      parameters: `tracker: Pick<${PACKAGE}.Tracker, 'track'>, build: typeof ${PACKAGE}.buildSelfDescribingEvent`,
      call: ({ use }) => `${use('handOver')}(${use('snowplowServer')}, { tracker, build })`,
    },
  ],
  check: checkIglu,
  send: (delivery, { use, options }) =>
    call(use('sendForVisitor'), delivery.visitor ?? '{}', printSchema(delivery, options), delivery.properties),
});
