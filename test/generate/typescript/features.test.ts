import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TypescriptOptions } from '../../../src/generate/targets/typescript/options.js';
import { readExample } from '../../../src/plan/read-example.js';
import { checkFindings, generateModule, load } from './toolchain.js';

let page: { dataLayer?: object[]; shadowLayer?: object[] } = {};
beforeEach(() => {
  page = {};
  vi.stubGlobal('window', page);
});
afterEach(() => vi.unstubAllGlobals());

const loadPlan = (text: string, options: Partial<TypescriptOptions> = {}) =>
  load(generateModule(readExample(text).plan, options));

/** What was pushed, without what takes back the push before; commands of gtag.js as lists. */
const pushed = () =>
  page.dataLayer
    ?.splice(0)
    .map((entry) => (isCommand(entry) ? Array.from(entry as ArrayLike<unknown>) : said(entry))) ?? [];
const isCommand = (entry: object) => Object.prototype.toString.call(entry) === '[object Arguments]';
const said = (entry: object) =>
  Object.fromEntries(Object.entries(entry).filter(([name, value]) => value !== undefined && name !== '_clear'));

describe('what all events have', () => {
  const PLAN = `
    groups:
      base:
        apply: all
        properties: { session_id: { type: string, required: true }, page_context: { type: string } }
        except: [menu_opened]
      some: { properties: { shop: { type: string, required: true } } }
    events:
      cart_viewed: { properties: { size: { type: integer, required: true } } }
      menu_opened: { properties: { session_id: { type: string } } }
      shop_seen: { groups: [some] }
  `;

  test('is given once, changed in part, replaced as a whole, and gives way to what a call says', async () => {
    const { cartViewed, setContext, updateContext, track } = await loadPlan(PLAN);
    const context = { session_id: 's1', page_context: 'home' };
    setContext?.(context);
    context.session_id = 'changed';
    cartViewed?.({ size: 1 });
    updateContext?.({ page_context: 'cart' });
    cartViewed?.({ size: 2, session_id: 'own' });
    setContext?.({ session_id: 's2' });
    track?.('cart_viewed', { size: 3 });
    expect(pushed()).toEqual([
      { event: 'cart_viewed', size: 1, session_id: 's1', page_context: 'home' },
      { event: 'cart_viewed', size: 2, session_id: 'own', page_context: 'cart' },
      { event: 'cart_viewed', size: 3, session_id: 's2' },
    ]);
  });

  test('reaches only the events that have it', async () => {
    const { menuOpened, setContext, track } = await loadPlan(PLAN);
    setContext?.({ session_id: 's1', page_context: 'home' });
    menuOpened?.();
    track?.('menu_opened');
    expect(pushed()).toEqual([{ event: 'menu_opened' }, { event: 'menu_opened' }]);
  });

  test('is of the groups that the output names', async () => {
    const { cartViewed, shopSeen, setContext } = await loadPlan(PLAN, { context: ['some'] });
    setContext?.({ shop: 'a' });
    cartViewed?.({ size: 1, session_id: 's1' });
    shopSeen?.({ session_id: 's1' });
    expect(pushed()).toEqual([
      { event: 'cart_viewed', size: 1, session_id: 's1' },
      { event: 'shop_seen', shop: 'a', session_id: 's1' },
    ]);
  });
});

describe('gtag.js', () => {
  const PLAN = `
    properties: { plan_id: { type: string }, email: { type: string, format: email }, price: { type: number } }
    destinations:
      ga4: { type: ga4, measurement_id: G-1, consent: [analytics_storage], params: { price: value }, omit: [email] }
      other: { type: ga4, measurement_id: G-2, consent: [] }
      ads: { type: google_ads, conversion_id: "123", consent: [ad_storage, ad_user_data] }
      flood: { type: floodlight, advertiser_id: DC-9, consent: [] }
    events:
      plan_bought:
        consent: [functionality_storage]
        properties: { plan_id: required, email: optional, price: optional }
        destinations:
          ga4: { as: purchase, params: { plan_id: item_id }, set: { currency: EUR } }
          ads: { label: AbC }
      menu_opened: { destinations: { ads: {}, other: true, flood: { group: g, activity: a } } }
      menu_closed: {}
  `;
  const all = { analytics_storage: 'granted', ad_storage: 'granted', ad_user_data: 'granted' };

  test('gets each event where the plan sends it, under the names there', async () => {
    const { planBought, menuOpened, menuClosed, track, updateConsent } = await loadPlan(PLAN, { sdk: ['gtag'] });
    updateConsent?.({ ...all, functionality_storage: 'granted' });
    planBought?.({ plan_id: 'a', email: 'e', price: 3 });
    menuOpened?.();
    menuClosed?.();
    const [, ...events] = pushed();
    expect(events).toEqual([
      ['event', 'purchase', { item_id: 'a', value: 3, currency: 'EUR', send_to: 'G-1' }],
      ['event', 'conversion', { plan_id: 'a', email: 'e', price: 3, send_to: 'AW-123/AbC' }],
      ['event', 'menu_opened', { send_to: 'G-2' }],
      ['event', 'menu_opened', { send_to: 'AW-123' }],
      ['event', 'conversion', { send_to: 'DC-9/g/a+standard' }],
    ]);
    track?.('plan_bought', { plan_id: 'a', email: 'e', price: 3 });
    track?.('menu_opened');
    track?.('menu_closed');
    expect(pushed()).toEqual(events);
  });

  test('sends to the destinations that the output names', async () => {
    const { menuOpened } = await loadPlan(PLAN, { sdk: [{ gtag: { destinations: ['other'] } }] });
    menuOpened?.();
    expect(pushed()).toEqual([['event', 'menu_opened', { send_to: 'G-2' }]]);
  });

  test('gets user properties as such, and user-provided data with a warning', async () => {
    const text = `
      destinations:
        ga4: { type: ga4, measurement_id: G-1, consent: [], params: { kind: user_properties.kind, email: user_data.email } }
      events: { menu_opened: { properties: { kind: { type: string }, id: { type: string } }, destinations: { ga4: true } } }
    `;
    const { menuOpened } = await loadPlan(text, { sdk: ['gtag'] });
    menuOpened?.({ kind: 'new', id: 'a' });
    expect(pushed()).toEqual([['event', 'menu_opened', { id: 'a', send_to: 'G-1', user_properties: { kind: 'new' } }]]);
    const { plan } = readExample(text.replace('id: { type: string }', 'email: { type: string }'));
    expect(checkFindings(plan, { sdk: ['gtag'] }).map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning gtag sends "user_data.email" to "ga4" as a parameter of that name, not as user-provided data.',
    ]);
  });

  test('needs what tells it where to send', () => {
    const text = `
      destinations: { ga4: { type: ga4 }, flood: { type: floodlight, advertiser_id: "9" } }
      events: { menu_opened: { destinations: { ga4: true, flood: { group: g } } } }
    `;
    expect(checkFindings(readExample(text).plan, { sdk: ['gtag'] }).map(({ message }) => message)).toEqual([
      'gtag cannot reach destination "ga4": it has no "measurement_id".',
      'gtag cannot send to "flood": the event has no "activity" there.',
    ]);
  });

  test('gets every event as it is, in a plan without destinations of Google', async () => {
    const plan = 'events: { menu_opened: { consent: [ad_storage], properties: { id: { type: string } } } }';
    const { menuOpened, updateConsent } = await loadPlan(plan, { sdk: ['gtag'] });
    menuOpened?.({ id: 'a' });
    expect(pushed()).toEqual([]);
    updateConsent?.({ ad_storage: 'granted' });
    expect(pushed()).toEqual([
      ['consent', 'update', { ad_storage: 'granted' }],
      ['event', 'menu_opened', { id: 'a' }],
    ]);
  });

  test('hears of consent as commands, which are `arguments` objects, before the events that waited for it', async () => {
    const { planBought, setDefaultConsent, updateConsent } = await loadPlan(PLAN, { sdk: ['gtag'] });
    setDefaultConsent?.({ analytics_storage: 'denied', wait_for_update: 500 });
    planBought?.({ plan_id: 'a' });
    expect(page.dataLayer?.every(isCommand)).toBe(true);
    expect(pushed()).toEqual([['consent', 'default', { analytics_storage: 'denied', wait_for_update: 500 }]]);
    updateConsent?.({ analytics_storage: 'granted' });
    expect(pushed()).toEqual([['consent', 'update', { analytics_storage: 'granted' }]]);
    updateConsent?.({ functionality_storage: 'granted', ad_storage: 'denied' });
    expect(pushed()).toEqual([
      ['consent', 'update', { functionality_storage: 'granted', ad_storage: 'denied' }],
      ['event', 'purchase', { item_id: 'a', currency: 'EUR', send_to: 'G-1' }],
    ]);
    updateConsent?.({ ad_storage: 'granted', ad_user_data: 'granted' });
    expect(pushed()).toHaveLength(1);
  });

  test('drops what nobody has agreed to yet, when the output says so', async () => {
    const { planBought, updateConsent } = await loadPlan(PLAN, { sdk: ['gtag'], undecided: 'drop' });
    planBought?.({ plan_id: 'a' });
    updateConsent?.({ ...all, functionality_storage: 'granted' });
    expect(pushed()).toHaveLength(1);
    planBought?.({ plan_id: 'b' });
    expect(pushed()).toHaveLength(2);
  });
});

describe('a pilot', () => {
  const PLAN = `
    groups: { base: { apply: all, properties: { user_id: { type: string } } } }
    destinations: { ga4: { type: ga4, measurement_id: G-1, consent: [] } }
    events:
      by_user: { status: pilot, rollout: { share: 20%, by: user_id }, destinations: { ga4: true } }
      by_app: { status: pilot, rollout: 20%, properties: { id: { type: string } } }
      for_all: { status: pilot, rollout: 100% }
  `;

  test('is sent for its share of the visitors, the same in every page load, with the rate', async () => {
    const choose = async () => {
      const { byUser, setContext } = await loadPlan(PLAN);
      const ids = Array.from({ length: 2_000 }, (_, index) => `user-${index}`);
      return ids.filter((user_id) => {
        setContext?.({ user_id });
        byUser?.();
        const events = pushed();
        expect([[], [{ event: 'by_user', user_id, rollout_share: 0.2 }]]).toContainEqual(events);
        return events.length > 0;
      });
    };
    const chosen = await choose();
    expect(chosen.length / 2_000).toBeCloseTo(0.2, 1);
    expect(await choose()).toEqual(chosen);
  });

  test('is sent to nobody without a key, and to all when the share is all', async () => {
    const { byUser, byApp, forAll, setRolloutKey } = await loadPlan(PLAN);
    byUser?.();
    byApp?.({ id: 'a' });
    forAll?.();
    expect(pushed()).toEqual([{ event: 'for_all' }]);
    setRolloutKey?.('a');
    byApp?.({ id: 'a' });
    expect(pushed()).toEqual([{ event: 'by_app', id: 'a', rollout_share: 0.2 }]);
  });

  test('carries its rate to every destination', async () => {
    const { byUser, setContext } = await loadPlan(PLAN, { sdk: ['datalayer', 'gtag'] });
    setContext?.({ user_id: 'a' });
    byUser?.();
    expect(pushed()).toEqual([
      { event: 'by_user', user_id: 'a', rollout_share: 0.2 },
      ['event', 'by_user', { user_id: 'a', rollout_share: 0.2, send_to: 'G-1' }],
    ]);
  });
});

describe('a shadow event', () => {
  test('reaches the destinations that take such events, and no other', async () => {
    const plan = `
      destinations:
        live: { type: ga4, measurement_id: G-1, consent: [] }
        test: { type: ga4, measurement_id: G-2, consent: [], shadow: true }
      events:
        hero_played: { status: shadow, destinations: { live: true, test: true } }
    `;
    const { heroPlayed } = await loadPlan(plan, { sdk: ['datalayer', 'gtag'] });
    heroPlayed?.();
    expect(page.shadowLayer).toMatchObject([{ event: 'hero_played' }]);
    expect(pushed()).toEqual([['event', 'hero_played', { send_to: 'G-2' }]]);
  });
});

describe('an observer', () => {
  test('sees every call with its context and raw values, before anything is decided, until it is taken away', async () => {
    const plan = `
      groups: { base: { apply: all, properties: { session_id: { type: string } } } }
      events:
        form_sent: { status: pilot, rollout: 10%, properties: { email: { type: string, hash: sha256 } } }
        menu_opened: {}
    `;
    const { formSent, menuOpened, observeEvents, setContext, track } = await loadPlan(plan, { observe: true });
    const seen: unknown[] = [];
    const end = observeEvents?.((...call: unknown[]) => seen.push(call)) as unknown as () => void;
    setContext?.({ session_id: 's' });
    formSent?.({ email: 'a' });
    menuOpened?.();
    track?.('form_sent', { email: 'b' });
    end();
    menuOpened?.();
    expect(seen).toEqual([
      ['form_sent', { session_id: 's', email: 'a' }],
      ['menu_opened', { session_id: 's' }],
      ['form_sent', { session_id: 's', email: 'b' }],
    ]);
    expect(pushed()).toEqual([
      { event: 'menu_opened', session_id: 's' },
      { event: 'menu_opened', session_id: 's' },
    ]);
  });
});

describe('a function of the app', () => {
  const PLAN = `
    destinations:
      ga4: { type: ga4, measurement_id: G-1, consent: [] }
      crm: { type: crm, consent: [analytics_storage] }
    events:
      order_paid: { source: server, destinations: { ga4: true, crm: true } }
  `;

  test.each([
    ['beside a transport for servers', { sdk: ['custom', 'ga4-mp'] }],
    ['where the events of servers are asked for', { sdk: ['custom'], source: ['server'] as const }],
  ])('runs on a server, and keeps nothing of one visitor for the next: %s', async (_, options) => {
    const { orderPaid, useCustom, ...others } = await loadPlan(PLAN, options);
    const sent: unknown[] = [];
    useCustom?.((...call: unknown[]) => sent.push(call));
    orderPaid?.({ clientId: '1.1', consent: { analytics_storage: 'granted' } });
    orderPaid?.({ clientId: '1.2', consent: {} });
    expect(sent).toEqual([['order_paid', {}, 'crm']]);
    expect(Object.keys(others)).not.toContain('updateConsent');
  });
});
