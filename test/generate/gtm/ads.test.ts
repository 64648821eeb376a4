import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { expectGolden } from '../../support/golden.js';
import { ADS_OPTIONS, ADS_SAMPLE } from './ads-sample.js';
import type { Json } from './container-check/problems.js';
import { checkContainer } from './container-check.js';
import { checkPlan, generateContainer, generateText, type Options, readEvents } from './generate-container.js';
import { compareAll } from './play.js';
import { FakeElement } from './simulator/fake-element.js';
import { openPage } from './simulator/page.js';

const { plan, diagnostics } = readExample(ADS_SAMPLE);
const { consent, variables: _, ...plain } = ADS_OPTIONS;

test('A plan for every destination becomes the container in golden/ads.json', async () => {
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  expect(checkPlan(plan, ADS_OPTIONS).filter((finding) => finding.startsWith('error'))).toEqual([]);
  const text = await generateText(plan, ADS_OPTIONS);
  expect(checkContainer(JSON.parse(text))).toEqual([]);
  expectGolden('generate/gtm/golden/ads.json', text);
});

describe.each(['per_event', 'combined'])('With tags: %s', (tags) => {
  test('every destination gets what the plan maps, with consent granted and with each type refused', async () => {
    const { played, differences } = compareAll(
      plan,
      await generateContainer(plan, { ...plain, tags }),
      plain.functions,
    );
    expect(differences).toEqual([]);
    expect(played).toBe(18);
  });
});

test('Nothing that needs consent is left to chance', async () => {
  const { tag } = (await generateContainer(plan, ADS_OPTIONS)).containerVersion;
  const open = tag.filter(({ consentSettings }: Json) => consentSettings.consentStatus !== 'NEEDED');
  expect(open.map(({ name, consentSettings }: Json) => `${name}: ${consentSettings.consentStatus}`)).toEqual([
    'Consent defaults: NOT_NEEDED',
  ]);
});

test('The conversion linker waits for the consent of all that need it', async () => {
  const { plan } = readExample(`
destinations:
  ads: { type: google_ads, conversion_id: AW-123456789, consent: [ad_storage] }
  flood: { type: floodlight, advertiser_id: "1234567", consent: [ad_user_data] }
events:
  a: { destinations: { ads: { label: l }, flood: { group: g, activity: a } } }
`);
  const file = await generateContainer(plan);
  const isLinked = (consent: Record<string, 'granted' | 'denied'>) =>
    openPage(file, { consent }).hits.some(({ type }) => type === 'gclidw');
  expect(isLinked({ ad_storage: 'granted', ad_user_data: 'granted' })).toBe(true);
  expect(isLinked({ ad_storage: 'denied', ad_user_data: 'granted' })).toBe(false);
  expect(isLinked({ ad_storage: 'granted', ad_user_data: 'denied' })).toBe(false);
});

test('Remarketing has fields of its own for value, items and the user, and custom parameters for the rest', async () => {
  const { plan } = readExample(`
destinations: { ads: { type: google_ads, conversion_id: AW-123456789, consent: [ad_storage] } }
properties: { items: { type: array }, value: { type: number }, user_id: { type: string }, plan: { type: string } }
events:
  a: { properties: { items: required, value: required, user_id: required, plan: required }, destinations: { ads: true } }
`);
  const { tag } = (await generateContainer(plan)).containerVersion;
  const { parameter } = tag.find(({ type }: Json) => type === 'sp');
  const value = (name: string) => parameter.find(({ key }: Json) => key === name)?.value;
  const fields = ['eventItems', 'eventValue', 'userId'].map(value);
  expect(fields).toEqual(['{{DLV - items}}', '{{DLV - value}}', '{{DLV - user_id}}']);
  const { list } = parameter.find(({ key }: Json) => key === 'customParams');
  expect(list.map(({ map }: Json) => map.map((each: Json) => each.value))).toEqual([['plan', '{{DLV - plan}}']]);
});

describe('Libraries', () => {
  const open = async (options: Options = plain) =>
    openPage(await generateContainer(plan, options), { functions: ['survey.track'] });
  const lead = new FakeElement(['#lead']);

  test('are loaded with the first event that needs them, and once', async () => {
    const page = await open();
    expect(page.browser.loaded).toEqual([]);
    page.submit(lead);
    page.submit(lead);
    expect(page.browser.loaded).toEqual([
      'https://connect.facebook.net/en_US/fbevents.js',
      'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEF12&lib=ttq',
    ]);
    expect(page.hits.filter(({ type }) => type === 'bzi')).toHaveLength(1);
  });

  test('are not loaded while their consent is refused', async () => {
    const page = openPage(await generateContainer(plan, plain), {
      consent: { ad_storage: 'denied' },
      functions: ['survey.track'],
    });
    page.submit(lead);
    expect(page.browser.loaded).toEqual([]);
  });

  test('are sent the values that are there, as they are', async () => {
    const page = await open();
    page.push({ event_id: 'e1', customer_type: null });
    page.submit(lead);
    const sent = new Map(page.hits.map(({ stream, ...hit }) => [stream, hit.parameters]));
    expect(sent.get('1234567890123456')).toEqual({ event_id: 'e1' });
    expect(sent.get('C4ABCDEF12')).toEqual({ event_id: 'e1' });
    expect(sent.get('survey.track') ?? sent.get('window.survey.track')).toMatchObject({ event_id: 'e1' });
  });

  test('keep numbers and lists as they are', async () => {
    const events =
      'bought: { properties: { value: { type: number }, ids: { type: array } }, destinations: { pixel: { as: Purchase, set: { n: 3, t: true } } } }';
    const text = `destinations: { pixel: { type: meta, pixel_id: "1", consent: [] } }\nevents:\n  ${events}\n`;
    const page = openPage(await generateContainer(readExample(text).plan));
    page.push({ event: 'bought', value: 4.5, ids: ['a', 'b'] });
    expect(page.hits).toEqual([
      expect.objectContaining({
        event: 'Purchase',
        stream: '1',
        parameters: { value: 4.5, ids: ['a', 'b'], n: 3, t: true },
      }),
    ]);
  });
});

describe('Consent before the visitor answers', () => {
  const open = async () => openPage(await generateContainer(plan, ADS_OPTIONS));

  test('is set for every type of the plan, before anything else happens', async () => {
    const page = await open();
    expect(page.defaults).toEqual({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
      marketing_contact: 'denied',
      region: ['ES', 'US-CA'],
      wait_for_update: 500,
    });
    expect(page.hits).toEqual([]);
  });

  test('holds back what loads libraries, until the banner says that there is an answer', async () => {
    const page = await open();
    page.answer({ analytics_storage: 'granted' });
    page.push({ event: consent.update_event });
    page.push({ event: consent.update_event });
    expect(page.hits.map(({ type }) => type)).toEqual(['googtag']);
    page.answer({ ad_storage: 'granted', ad_user_data: 'granted' });
    page.push({ event: consent.update_event });
    expect(page.hits.map(({ type }) => type)).toEqual(['googtag', 'gclidw']);
  });

  test('is set at Consent Initialization, which comes before every other trigger', async () => {
    const { tag } = (await generateContainer(plan, ADS_OPTIONS)).containerVersion;
    expect(tag[0].firingTriggerId).toEqual(['2147479572']);
  });

  test('that the page has set already is kept', async () => {
    const page = openPage(await generateContainer(plan, ADS_OPTIONS), { consent: { analytics_storage: 'granted' } });
    expect(page.hits.map(({ type }) => type)).toEqual(['googtag']);
  });
});

test('The Google tag has the settings of the options', async () => {
  const [hit] = openPage(await generateContainer(plan, plain)).hits.filter(({ type }) => type === 'googtag');
  expect(hit?.parameters).toEqual({ server_container_url: 'https://data.shop.example', debug_mode: 'true' });
});

test('Values get the defaults and the formats that the options say', async () => {
  const events =
    'a: { properties: { p: { type: string }, q: { type: boolean }, r: { type: string } }, destinations: { ga4: true } }';
  const variables = {
    p: { default: 'None', case: 'upper' },
    q: { true: 'yes', false: 'no' },
    r: { null: 'nothing', undefined: 'unknown' },
  };
  const page = openPage(await generateContainer(readEvents(events), { variables }));
  page.push({ event: 'a' });
  page.push({ event: 'a', p: 'x', q: true, r: null });
  page.push({ event: 'a', p: 'y', q: false, r: 'z' });
  expect(page.hits.slice(1).map(({ parameters }) => parameters)).toEqual([
    { p: 'NONE', r: 'unknown' },
    { p: 'X', q: 'yes', r: 'nothing' },
    { p: 'Y', q: 'no', r: 'z' },
  ]);
});
