import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { expectGolden } from '../../support/golden.js';
import type { Json } from './container-check/problems.js';
import { checkContainer } from './container-check.js';
import { checkPlan, generateContainer, generateText } from './generate-container.js';
import { readShippedPlans } from './plans.js';
import { receive } from './simulator/server.js';

const SERVER = { container: 'server' };
const PLAN = `
name: Sample server
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage] }
  other: { type: ga4, measurement_id: G-OTHER12345, consent: [] }
  ads: { type: google_ads, conversion_id: AW-123456789, consent: [ad_storage, ad_user_data] }
  flood: { type: floodlight, advertiser_id: "7654321", consent: [] }
  pixel: { type: meta, pixel_id: "1", consent: [] }
events:
  bought:
    source: browser
    destinations: { ga4: { as: purchase }, ads: { label: web } }
  order_paid:
    source: [server]
    stage: decision
    properties: { order_value: { type: number }, currency: { type: string } }
    destinations:
      ga4: { as: invoice_paid, params: { order_value: value } }
      ads: { label: AbC-D, params: { order_value: value } }
      flood: { group: shop, activity: paid1 }
      pixel: true
  lead_scored: { source: crm, destinations: { ads: true } }
  planned: { source: server, status: proposed, destinations: { ads: { label: none } } }
`;
const { plan } = readExample(PLAN);

test('A plan with events of servers becomes the container in golden/server.json', async () => {
  const text = await generateText(plan, SERVER);
  expect(checkContainer(JSON.parse(text))).toEqual([]);
  expectGolden('generate/gtm/golden/server.json', text);
});

test('What Google has no tags for is named', () => {
  expect(checkPlan(plan, SERVER)).toEqual([
    'warning 8:3 The server container has no tags for "pixel": Google makes none for the type "meta".',
    'warning 22:47 "lead_scored" has no "label" at "ads", so the server container counts no conversion.',
  ]);
  const without = readExample(
    'destinations:\n  ads: { type: google_ads, consent: [] }\nevents: { a: { source: server, destinations: { ads: { label: "{{x}}" } } } }\n',
  );
  expect(checkPlan(without.plan, SERVER)).toEqual([
    'error 1:1 A server container takes requests in the form of GA4, and the plan has no destination of type "ga4".',
    'error 2:3 Destination "ads" has no "conversion_id", which its tags need.',
    'error 3:62 "{{x}}" would be read by GTM as a call of a variable.',
  ]);
});

describe('What arrives at the server', () => {
  const send = async (event: string, data: Record<string, unknown>) =>
    receive(await generateContainer(plan, SERVER), event, data);
  const ga4 = { 'x-ga-measurement_id': 'G-ABCDE12345' };

  test('is passed on to the stream that it is for, planned or not', async () => {
    expect(await send('page_view', ga4)).toEqual(['sgtmadscl', 'sgtmgaaw ga4 - GA4']);
    expect(await send('page_view', { 'x-ga-measurement_id': 'G-OTHER12345' })).toEqual([
      'sgtmadscl',
      'sgtmgaaw other - GA4',
    ]);
    expect(await send('page_view', { 'x-ga-measurement_id': 'G-STRANGE' })).toEqual(['sgtmadscl']);
  });

  test('is counted when no page could count it, under the name that it has in GA4', async () => {
    expect(await send('invoice_paid', { ...ga4, value: 9, currency: 'EUR' })).toEqual([
      'sgtmadscl',
      'sgtmgaaw ga4 - GA4',
      'sgtmadsct 123456789/AbC-D 9 EUR',
      'sgtmfls 7654321/shop/paid1',
    ]);
    expect(await send('purchase', ga4)).toEqual(['sgtmadscl', 'sgtmgaaw ga4 - GA4']);
    expect(await send('order_paid', {})).toEqual(['sgtmadscl']);
  });

  test.each([
    ['G111', ['sgtmadscl', 'sgtmgaaw', 'sgtmadsct', 'sgtmfls']],
    ['G110', ['sgtmadscl', 'sgtmadsct', 'sgtmfls']],
    ['G101', ['sgtmgaaw', 'sgtmfls']],
    ['G100', ['sgtmfls']],
  ])('with %s goes only where the visitor agreed', async (gcs, types) => {
    const sent = await send('invoice_paid', { ...ga4, 'x-ga-gcs': gcs, value: 9, currency: 'EUR' });
    expect(sent.map((line) => line.split(' ')[0])).toEqual(types);
  });
});

test.each(readShippedPlans())('plans/%s makes a server container that imports', async (_, shipped) => {
  expect(checkPlan(shipped, SERVER).filter((line) => line.startsWith('error'))).toEqual([]);
  expect(checkContainer(await generateContainer(shipped, SERVER))).toEqual([]);
});

describe('The checker of containers, on a server container,', () => {
  test.each<[string, (version: Json) => void, RegExp]>([
    [
      'a tag of web containers',
      (v) => Object.assign(v.tag[0], { type: 'gclidw' }),
      /a gclidw does not belong into a server container/,
    ],
    ['no clients', (v) => delete v.client, /without clients/],
    ['a client without a type', (v) => delete v.client[0].type, /client\[0\]: has no type/],
    [
      'event data without a key',
      (v) => v.variable.find(({ type }: Json) => type === 'ed').parameter.pop(),
      /a ed has no keyPath/,
    ],
    [
      'the usage of web containers',
      (v) => Object.assign(v.container, { usageContext: ['WEB'] }),
      /only a server container has clients/,
    ],
    [
      'a conversion without its id',
      (v) => v.tag.find(({ type }: Json) => type === 'sgtmadsct').parameter.splice(3, 5),
      /a sgtmadsct has no conversionId/,
    ],
  ])('finds %s', async (_, plant, found) => {
    const file = await generateContainer(plan, SERVER);
    expect(checkContainer(file)).toEqual([]);
    plant(file.containerVersion);
    expect(checkContainer(file).join('\n')).toMatch(found);
  });
});
