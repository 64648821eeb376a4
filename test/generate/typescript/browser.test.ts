import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { launchBrowser } from '../../support/browser.js';
import { bundle, generateModule } from './toolchain.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const PLAN = `
  properties:
    plan_id: { type: string, enum: [free, team] }
    user_id: { type: string, hash: sha256 }
  events:
    pricing_viewed: { properties: { plan_id: required, user_id: optional, seats: { type: array, items: { type: integer } } } }
    'Say "hi" & bye': {}
    card_saved: { status: shadow, properties: { plan_id: optional } }
`;

const APP = `
  import { cardSaved, pricingViewed, sayHiBye, track } from "./tracking.js";
  const on = (id: string, call: () => void) => document.getElementById(id)?.addEventListener("click", call);
  on("view", () => pricingViewed({ plan_id: "team", user_id: "C-204417", seats: [1, 2] }));
  on("name", () => track("pricing_viewed", { plan_id: "free" }));
  on("hi", () => sayHiBye());
  on("card", () => cardSaved());
`;

test('a click in a real browser puts the event into the data layer, exactly', async () => {
  const code = await bundle(APP, generateModule(readExample(PLAN).plan));
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setContent(
    `<button id="view">1</button><button id="name">2</button><button id="hi">3</button><button id="card">4</button><script type="module">${code}</script>`,
  );
  expect(await page.evaluate('window.dataLayer')).toBe(undefined);
  for (const id of ['view', 'name', 'hi', 'card']) await page.click(`#${id}`);
  expect(await page.evaluate('window.dataLayer')).toEqual([
    {
      event: 'pricing_viewed',
      plan_id: 'team',
      user_id: '85ca1ebf31fa66ea23ce9f1e9339b56906abfcfad7dfa3826c0780f18884331e',
      seats: [1, 2],
      _clear: true,
    },
    { event: 'pricing_viewed', plan_id: 'free', user_id: undefined, seats: undefined, _clear: true },
    { event: 'Say "hi" & bye', plan_id: undefined, _clear: undefined },
  ]);
  expect(await page.evaluate('window.shadowLayer')).toEqual([{ event: 'card_saved', _clear: true }]);
  expect(errors).toEqual([]);
});
