import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, Collector, type Received } from './support/collector.js';
import { type Arrived, callAll, dropAdded, generateFor, listExpected, type Wanted } from './support/plan.js';
import { checkApp, runInNode } from './support/run-app.js';

/** A real SDK for servers: how an app uses it, and what it sends. */
interface ServerSdk extends Wanted {
  /** What the app does before and after its calls. `COLLECTOR` is where to send. */
  readonly before: string;
  readonly after: string;
  readonly answer?: Answer;
  readonly read: (request: Received) => readonly (Arrived & { readonly who: readonly unknown[] })[];
}

// biome-ignore lint/suspicious/noExplicitAny: what arrives is JSON of each vendor's own
const json = (request: Received): any => JSON.parse(request.body);

const readBatch = (request: Received) =>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  json(request).batch.map(({ event, properties, userId, anonymousId }: any) => ({
    name: event,
    properties,
    who: [userId, anonymousId],
  }));

function readSelfDescribing(text: string, who: readonly unknown[]) {
  const { schema, data } = JSON.parse(text).data;
  const [, name = ''] = /^iglu:com\.acme\/(.+)\/jsonschema\/1-0-0$/.exec(schema) ?? [];
  return { name, properties: data, who };
}

const SDKS: readonly ServerSdk[] = [
  {
    sdk: 'segment-node',
    type: 'segment',
    before: `import { Analytics } from '@segment/analytics-node';
const client = new Analytics({ writeKey: 'key', host: COLLECTOR });
useSegmentNode(client);`,
    after: 'await client.closeAndFlush();',
    read: readBatch,
  },
  {
    sdk: 'rudderstack-node',
    type: 'rudderstack',
    before: `import Analytics from '@rudderstack/rudder-sdk-node';
const client = new Analytics('key', { dataPlaneUrl: COLLECTOR });
useRudderstackNode(client);`,
    after: 'await new Promise((resolve) => { client.flush(resolve); });',
    read: readBatch,
  },
  {
    sdk: 'amplitude-node',
    type: 'amplitude',
    before: `import { createInstance } from '@amplitude/analytics-node';
const client = createInstance();
await client.init('key', { serverUrl: COLLECTOR + '/2/httpapi', flushIntervalMillis: 20 }).promise;
useAmplitudeNode(client);`,
    after: 'await client.flush().promise;',
    answer: () => ({ body: '{"code":200}' }),
    read: (request) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      json(request).events.map((event: any) => ({
        name: event.event_type,
        properties: event.event_properties,
        who: [event.user_id, event.device_id],
      })),
  },
  {
    sdk: 'mixpanel-node',
    type: 'mixpanel',
    before: `import Mixpanel from 'mixpanel';
const url = new URL(COLLECTOR);
const client = Mixpanel.init('token', { protocol: 'http', host: url.host, keepAlive: false });
useMixpanelNode(client);`,
    after: '',
    answer: () => ({ body: '1' }),
    read: ({ url, body }) => {
      const data = url.searchParams.get('data') ?? new URLSearchParams(body).get('data') ?? '';
      const { event, properties } = JSON.parse(Buffer.from(data, 'base64').toString('utf8'));
      return [{ name: event, properties, who: [properties.$user_id, properties.$device_id] }];
    },
  },
  {
    sdk: 'posthog-node',
    type: 'posthog',
    before: `import { PostHog } from 'posthog-node';
const client = new PostHog('key', { host: COLLECTOR });
usePosthogNode(client);`,
    after: 'await client.shutdown();',
    answer: () => ({ body: '{"status":1}' }),
    read: (request) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      json(request).batch.map(({ event, properties, distinct_id }: any) => ({
        name: event,
        properties,
        who: [distinct_id, 'device-00001'],
      })),
  },
  {
    sdk: 'snowplow-node',
    type: 'snowplow',
    settings: ', vendor: com.acme',
    as: 'pricing_shown',
    before: `import { buildSelfDescribingEvent, newTracker } from '@snowplow/node-tracker';
const { hostname, port } = new URL(COLLECTOR);
const client = newTracker(
  { namespace: 'shop', appId: 'shop', encodeBase64: false },
  { endpoint: hostname, port: Number(port), protocol: 'http', bufferSize: 1 },
);
useSnowplowNode(client, buildSelfDescribingEvent);`,
    after: '',
    read: (request) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      json(request).data.map(({ ue_pr, uid, duid }: any) => readSelfDescribing(ue_pr, [uid, duid])),
  },
  {
    sdk: 'ga4-mp',
    type: 'ga4',
    settings: ', measurement_id: "G-1&api_secret=x"',
    before: `const requests: Promise<void>[] = [];
const client = { apiSecret: 'top secret', endpoint: COLLECTOR + '/mp/collect', waitUntil: (request: Promise<void>) => { requests.push(request); } };
useMeasurementProtocol(client);`,
    after: 'await Promise.all(requests);',
    read: (request) => {
      const { url } = request;
      expect(url.pathname).toBe('/mp/collect');
      expect([url.searchParams.get('measurement_id'), url.searchParams.get('api_secret')]).toEqual([
        'G-1&api_secret=x',
        'top secret',
      ]);
      const { client_id, user_id, events } = json(request);
      const [{ name, params }] = events;
      expect([params.session_id, params.engagement_time_msec]).toEqual(['session-1', 1]);
      return [{ name, properties: params, who: [user_id, client_id] }];
    },
  },
];

describe.each(SDKS)('the transport $sdk', ({ before, after, answer, read, ...wanted }) => {
  let collector: Collector;
  beforeEach(async () => {
    collector = await Collector.open(answer);
  });
  afterEach(() => collector.close());

  const tracking = generateFor(wanted, 'server');
  const [imports = [], setUp = []] = [
    before.split('\n').filter((line) => line.startsWith('import')),
    before.split('\n').filter((line) => !line.startsWith('import')),
  ];
  const app = {
    'tracking.ts': tracking,
    'app.ts': `${imports.join('\n')}
import { orderPaid, pageLeft, pricingViewed, ${/\b(use\w+)\(/.exec(before)?.[1]} } from './tracking.js';

const COLLECTOR = process.env['COLLECTOR'] as string;
const visitor = { userId: 'user-00001', anonymousId: 'device-00001', clientId: 'device-00001', sessionId: 'session-1' };
${setUp.join('\n')}
${callAll('visitor')}
${after}
`,
  };

  it("is typed by the SDK's own types", async () => {
    expect(await checkApp(app)).toEqual([]);
    const wrong = app['app.ts'].replace(/(use\w+)\(client/, '$1({ follow() {} }');
    expect(await checkApp({ ...app, 'app.ts': wrong })).toHaveLength(1);
  });

  it('sends with the real SDK what the plan says, about the visitor of each call', async () => {
    await runInNode(app, { COLLECTOR: collector.origin });
    const expected = listExpected(wanted);
    const arrived = collector.received
      .filter(({ method, body, url }) => method !== 'GET' || body || url.search)
      .flatMap(read);
    expect(arrived.map(({ name, properties }) => ({ name, properties: dropAdded(wanted.sdk, properties) }))).toEqual(
      expected,
    );
    expect(arrived.map(({ who }) => who)).toEqual(expected.map(() => ['user-00001', 'device-00001']));
  });
});
