import { printString } from '../../../print/typescript/literals.js';
import { reportMissing } from '../missing-setting.js';
import { call, defineTransport } from './transport.js';

/** https://developers.google.com/analytics/devguides/collection/protocol/ga4/sending-events */
export const ga4Mp = defineTransport({
  id: 'ga4-mp',
  summary: 'Google Analytics 4 on servers (Measurement Protocol).',
  platform: 'server',
  serves: ['ga4'],
  names: ['useMeasurementProtocol'],
  adds: ['engagement_time_msec', 'session_id'],
  visitor: [
    {
      name: 'clientId',
      type: 'string',
      isRequired: true,
      doc: 'The id that gtag.js has for the browser: `gtag("get", id, "client_id", …)`, or the cookie `_ga`.',
    },
    { name: 'sessionId', type: 'string', doc: 'The session of the visit, from gtag.js too.' },
  ],
  app: () => [
    {
      name: 'useMeasurementProtocol',
      doc: [
        'Says how events reach Google Analytics. What is sent before waits for it. A server that ends with its answer gives',
        'its `waitUntil`, which gets each request; `endpoint` is another address than that of Google.',
      ],
      parameters: `settings: {
  readonly apiSecret: string;
  readonly endpoint?: string;
  readonly onError?: (error: unknown) => void;
  readonly waitUntil?: (request: Promise<void>) => void;
}`,
      call: ({ use }) => `${use('handOver')}(${use('measurementProtocol')}, settings)`,
    },
  ],
  *check({ destinations }) {
    for (const destination of destinations) {
      if (!destination.settings.has('measurement_id'))
        yield reportMissing('The Measurement Protocol', destination, 'measurement_id');
    }
  },
  send({ name, properties, visitor, route }, { use }) {
    const id = printString(route?.destination.settings.get('measurement_id') ?? '');
    return call(use('sendToGoogle'), visitor ?? '{ clientId: "" }', id, name, properties);
  },
});
