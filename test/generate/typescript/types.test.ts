import { expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { compile, generateModule } from './toolchain.js';

const PLAN = `
  consent_types: [chat_storage]
  groups:
    base:
      apply: all
      properties: { session_id: { type: string, required: true }, user_id: { type: string } }
  destinations:
    ga4: { type: ga4, measurement_id: G-1, consent: [analytics_storage] }
  events:
    product_viewed:
      properties:
        product_id: { type: string, pattern: "^SH-[0-9]{6}$", required: true }
        crm_id: { type: string, hash: { algorithm: sha256, by: caller } }
        email: { type: string, hash: sha256 }
      destinations: { ga4: true }
    menu_opened: { status: pilot, rollout: 10% }
    cart_viewed: { properties: { session_id: { type: string, required: true } } }
`;

const MODULE = generateModule(readExample(PLAN).plan, { sdk: ['datalayer', 'gtag'], observe: true });

test('what a page may say compiles', async () => {
  const app = `
    import { asHash, cartViewed, type ConsentState, type Context, hashText, menuOpened } from './tracking.js';
    import { observeEvents, productViewed, setContext, setDefaultConsent, setRolloutKey, track, updateConsent, updateContext } from './tracking.js';
    const context: Context = { session_id: "s" };
    setContext(context);
    updateContext({ user_id: "u" });
    updateContext({});
    const state: ConsentState = { analytics_storage: "granted", chat_storage: "denied" };
    setDefaultConsent({ ...state, wait_for_update: 500 });
    updateConsent(state);
    setRolloutKey("k");
    menuOpened();
    menuOpened({ session_id: "own" });
    productViewed({ product_id: "SH-004211" });
    productViewed({ product_id: "SH-004211", crm_id: hashText("c"), email: "a@b.example" });
    track("product_viewed", { product_id: \`SH-\${"1"}\`, crm_id: asHash("ab") });
    cartViewed({ session_id: "s" });
    observeEvents((name, properties) => console.log(name, properties))();
  `;
  expect(await compile({ 'tracking.ts': MODULE, 'app.ts': app })).toEqual([]);
});

test('what a page may not say does not compile', async () => {
  const wrong = [
    'setContext({})',
    'setContext({ user_id: "u" })',
    'setContext({ session_id: "s", sesion: "t" })',
    'updateContext({ session_id: 1 })',
    'updateConsent({ analytics_storage: "yes" })',
    'updateConsent({ analytics_store: "granted" })',
    'updateConsent({ analytics_storage: true })',
    'setRolloutKey()',
    'productViewed({ product_id: "CH-004211" })',
    'productViewed({ product_id: text })',
    'productViewed({ product_id: "SH-1", crm_id: "c-1" })',
    'productViewed({ product_id: "SH-1", crm_id: text })',
    'track("product_viewed", { product_id: "SH-1", crm_id: text })',
    'cartViewed({})',
    'cartViewed()',
  ];
  const app = `
    import { cartViewed, productViewed, setContext, setRolloutKey, track, updateConsent, updateContext } from './tracking.js';
    export const text: string = "SH-1";
    ${wrong.map((call) => `// @ts-expect-error\n${call};`).join('\n')}
  `;
  expect(await compile({ 'tracking.ts': MODULE, 'app.ts': app })).toEqual([]);
});

test('a text with a pattern is any text when the output says so', async () => {
  const module = generateModule(readExample(PLAN).plan, { patterns: false });
  const app = 'import { productViewed } from "./tracking.js"; productViewed({ product_id: "x" });';
  expect(await compile({ 'tracking.ts': module, 'app.ts': app })).toEqual([]);
});
