import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { POSTHOG_OPTIONS } from '../../../fixtures/shop/posthog-options.js';
import { launchBrowser } from '../../../support/browser.js';
import { type Answer, Collector, type Received } from './support/collector.js';
import { type Arrived, callAll, dropAdded, generateFor, listExpected, type Wanted } from './support/plan.js';
import { checkApp, runInPage } from './support/run-app.js';

/** A real SDK for browsers: how an app uses it, and what it sends. */
interface BrowserSdk extends Wanted {
  readonly imports: string;
  /** What makes `client`. `COLLECTOR` is where to send. */
  readonly setUp: string;
  readonly answer?: Answer;
  readonly read: (request: Received) => readonly Arrived[];
}

// biome-ignore lint/suspicious/noExplicitAny: what arrives is JSON of each vendor's own
const json = (text: string): any => JSON.parse(text);

const readTrack = ({ body }: Received): Arrived[] => {
  const { type, event, properties } = json(body);
  return type === 'track' ? [{ name: event, properties }] : [];
};

const SDKS: readonly BrowserSdk[] = [
  {
    sdk: 'segment',
    type: 'segment',
    imports: "import { AnalyticsBrowser } from '@segment/analytics-next';",
    setUp: `const client = AnalyticsBrowser.load({
  writeKey: 'key',
  cdnURL: COLLECTOR,
  cdnSettings: { integrations: { 'Segment.io': { apiKey: 'key', apiHost: new URL(COLLECTOR).host + '/v1', protocol: 'http' } } },
});
useSegment(client);`,
    read: (request) => (request.url.pathname === '/v1/t' ? readTrack(request) : []),
  },
  {
    sdk: 'rudderstack',
    type: 'rudderstack',
    // The package loads its plugins from a server of RudderStack's; this entry has them in it.
    imports: "import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';",
    setUp: `const client = new RudderAnalytics();
client.load('key', COLLECTOR, { configUrl: COLLECTOR });
useRudderstack(client);`,
    answer: ({ url }) =>
      url.pathname.startsWith('/sourceConfig')
        ? {
            body: JSON.stringify({
              source: {
                id: 's',
                name: 'shop',
                writeKey: 'key',
                enabled: true,
                workspaceId: 'w',
                config: {},
                connections: [],
                destinations: [],
              },
            }),
          }
        : undefined,
    read: (request) => (request.url.pathname === '/v1/track' ? readTrack(request) : []),
  },
  {
    sdk: 'amplitude',
    type: 'amplitude',
    imports: "import { createInstance } from '@amplitude/analytics-browser';",
    setUp: `const client = createInstance();
client.init('key', { serverUrl: COLLECTOR + '/2/httpapi', autocapture: false, fetchRemoteConfig: false, flushIntervalMillis: 20 });
useAmplitude(client);`,
    answer: () => ({ body: '{"code":200}' }),
    read: ({ url, body }) =>
      url.pathname === '/2/httpapi'
        ? // biome-ignore lint/suspicious/noExplicitAny: as above
          json(body).events.map(({ event_type: name, event_properties: properties }: any) => ({
            name,
            properties,
          }))
        : [],
  },
  {
    sdk: 'snowplow',
    type: 'snowplow',
    settings: ', vendor: com.acme',
    as: 'pricing_shown',
    imports: "import * as client from '@snowplow/browser-tracker';",
    setUp: `client.newTracker('shop', COLLECTOR, { appId: 'shop', encodeBase64: false, bufferSize: 1 });
useSnowplow(client);`,
    read: ({ body }) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      json(body).data.map(({ ue_pr }: any) => {
        const { schema, data } = json(ue_pr).data;
        const [, name = ''] = /^iglu:com\.acme\/(.+)\/jsonschema\/1-0-0$/.exec(schema) ?? [];
        return { name, properties: data };
      }),
  },
  {
    sdk: 'mixpanel',
    type: 'mixpanel',
    imports: "import mixpanel from 'mixpanel-browser';",
    setUp: `const client = mixpanel.init('token', { api_host: COLLECTOR, batch_requests: false, api_payload_format: 'json', autocapture: false }, 'shop');
useMixpanel(client);`,
    answer: () => ({ body: '{"status":1}' }),
    read: ({ url, body }) => {
      if (url.pathname !== '/track/') return [];
      const [{ event, properties }] = [json(new URLSearchParams(body).get('data') ?? body)].flat();
      return [{ name: event, properties }];
    },
  },
  {
    sdk: 'posthog',
    type: 'posthog',
    imports: "import { PostHog } from 'posthog-js';",
    setUp: `const client = new PostHog();
client.init('key', { api_host: COLLECTOR, ...${JSON.stringify(POSTHOG_OPTIONS)} });
usePosthog(client);`,
    answer: () => ({ body: '{"status":1}' }),
    read: ({ url, body }) => {
      if (url.pathname !== '/e/') return [];
      // biome-ignore lint/suspicious/noExplicitAny: as above
      return json(body).batch.map(({ event, properties }: any) => ({ name: event, properties }));
    },
  },
];

describe.each(SDKS)('the transport $sdk', ({ imports, setUp, answer, read, ...wanted }) => {
  let browser: Browser;
  let collector: Collector;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    collector = await Collector.open(answer);
  });
  afterEach(() => collector.close());

  const app = {
    'tracking.ts': generateFor(wanted, 'browser'),
    'app.ts': `${imports}
import { orderPaid, pageLeft, pricingViewed, ${/\b(use\w+)\(client\)/.exec(setUp)?.[1]} } from './tracking.js';

const COLLECTOR = location.origin;
${callAll()}
${setUp}
`,
  };

  it("is typed by the SDK's own types", async () => {
    expect(await checkApp(app)).toEqual([]);
    const wrong = app['app.ts'].replace(/(use\w+)\(client\)/, '$1({ follow() {} })');
    expect(await checkApp({ ...app, 'app.ts': wrong })).toHaveLength(1);
  });

  it('sends with the real SDK in a real browser what the plan says, also what was called before the SDK was there', async () => {
    const expected = listExpected(wanted);
    const { page, strangers, errors } = await runInPage(browser, collector.origin, app);
    const arrived = () => collector.received.filter(({ method }) => method === 'POST').flatMap(read);
    await collector.waitUntil(() => arrived().length >= expected.length);
    await page.close();
    expect(arrived().map(({ name, properties }) => ({ name, properties: dropAdded(wanted.sdk, properties) }))).toEqual(
      expected,
    );
    expect([strangers, errors]).toEqual([[], []]);
  });
});
