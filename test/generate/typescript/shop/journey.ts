import type { Page } from 'playwright-core';
import { BOOTS, SHOES } from '../../../fixtures/shop/catalogue.js';
import { launchBrowser } from '../../../support/browser.js';
import { Collector } from '../transports/support/collector.js';
import { type App, runInPage } from '../transports/support/run-app.js';
import type { Happened } from './expected.js';
import { ANSWER, type Arrived, readEvents } from './vendors.js';

/** A visitor's browser in the shop, and the vendors' servers. */
export interface Visit {
  readonly page: Page;
  readonly collector: Collector;
  /** What went wrong on the page, or left for another server. */
  readonly faults: readonly string[];
  click(...ids: readonly string[]): Promise<void>;
  /** All that has arrived at the vendors so far. */
  arrived(): readonly Arrived[];
  /** What the page pushed, without what takes back the push before. */
  pushes(layer: 'dataLayer' | 'shadowLayer'): Promise<object[]>;
  leave(): Promise<void>;
}

/** Opens the shop in a browser of its own: this one runs in one process, and does not outlive a page. */
export async function enterShop(app: App): Promise<Visit> {
  const browser = await launchBrowser();
  const collector = await Collector.open(ANSWER);
  const { page, strangers, errors } = await runInPage(browser, collector.origin, app);
  // The app asks for it last but for the SDKs that it holds.
  await collector.waitUntil(() => collector.listTo('/gtag/js').length > 0);
  return {
    page,
    collector,
    get faults() {
      return [...strangers, ...errors];
    },
    async click(...ids) {
      for (const id of ids) await page.click(`#${id}`);
    },
    arrived: () => readEvents(collector.received),
    pushes: (layer) => page.evaluate(readLayer, layer),
    async leave() {
      await browser.close();
      await collector.close();
    },
  };
}

/** Runs on the page. Commands of gtag.js are no pushes of events. */
function readLayer(layer: string): object[] {
  const entries = ((globalThis as unknown as Record<string, object[] | undefined>)[layer] ?? []) as object[];
  const isCommand = (entry: object) => Object.prototype.toString.call(entry) === '[object Arguments]';
  return entries
    .filter((entry) => !isCommand(entry))
    .map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([name, value]) => value !== undefined && name !== '_clear')),
    );
}

const USER = 'user-00001';
const session_id = 's-81f2c6';

/** What a visitor does, and which events happen by it, with all that the shop knows at the time. */
export async function goShopping({ page, click }: Pick<Visit, 'page' | 'click'>): Promise<Happened[]> {
  await page.fill('#term', 'red </script> "shoes"');
  await click('search', 'view-shoes');
  await page.fill('#user', USER);
  await click('login', 'add', 'checkout');
  await page.fill('#email', '  Ada@Example.com ');
  await page.fill('#phone', '+49 30 123456');
  await click('join');
  const shoes = { session_id, page_context: 'product', value: SHOES.price, currency: 'EUR' };
  const checkout = { ...shoes, page_context: 'checkout', user_id: USER };
  return [
    {
      event: 'search_used',
      given: { session_id, page_context: 'home', term: 'red </script> "shoes"', hits: 3 },
    },
    { event: 'product_viewed', given: { ...shoes, product_id: SHOES.id } },
    { event: 'cart_item_added', given: { ...shoes, user_id: USER, items: [{ product_id: SHOES.id, quantity: 1 }] } },
    { event: 'checkout_started', given: checkout },
    { event: 'newsletter_joined', given: { ...checkout, email: '  Ada@Example.com ', phone: '+49 30 123456' } },
  ];
}

/** One more event, which every SDK gets when all is granted: what comes after the rest shows that the rest is over. */
export async function addBoots({ click }: Pick<Visit, 'click'>): Promise<Happened[]> {
  await click('view-boots', 'add');
  const boots = { session_id, user_id: USER, page_context: 'product', value: BOOTS.price, currency: 'EUR' };
  return [
    { event: 'product_viewed', given: { ...boots, product_id: BOOTS.id } },
    { event: 'cart_item_added', given: { ...boots, items: [{ product_id: BOOTS.id, quantity: 1 }] } },
  ];
}

export const showPilotUser = (user: string, event: string): Happened => ({
  event,
  given: { session_id, user_id: user, product_id: SHOES.id, days: 2 },
});
