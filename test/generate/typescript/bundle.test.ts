import { describe, expect, test } from 'vitest';
import type { TypescriptOptions } from '../../../src/generate/targets/typescript/options.js';
import type { Plan } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';
import { makeEvent, makePlan, makeProperty } from './make-plan.js';
import { BUNDLERS, type Bundler, bundle, generateModule, gzipSize } from './toolchain.js';

// What Google's documentation has a page write where the container may come later.
const BARE = `window.dataLayer=window.dataLayer||[];window.dataLayer.push({event:"pricing_viewed",plan_id:"basic"});`;
const TYPED = `import { pricingViewed } from "./tracking.js"; pricingViewed({ plan_id: "basic" });`;
const BY_NAME = `import { track } from "./tracking.js"; track("pricing_viewed", { plan_id: "basic" });`;

const ID = makeProperty('plan_id', { enum: ['basic', 'team'] });
const PRICING = makeEvent('pricing_viewed', [ID, makeProperty('coupon', {}, false)]);

function planOf(size: number): Plan {
  const others = Array.from({ length: size - 1 }, (_, index) =>
    makeEvent(`object_${index}_viewed`, [
      makeProperty('position', { types: ['integer'] }, false),
      makeProperty('list', { types: ['array'] }),
    ]),
  );
  return makePlan([...others, PRICING]);
}

const modules = new Map([10, 1_000, 10_000].map((size) => [size, generateModule(planOf(size))]));
const moduleOf = (size: number) => modules.get(size) ?? '';

/** Which letter a variable gets, minifiers decide by the letters of the whole source. */
const withoutLetters = (code: string) => code.replace(/\b[a-z]\b/g, '_');

describe.each(BUNDLERS)('the bundle of an app, made by %s', { timeout: 240_000 }, (bundler) => {
  test('is at most 60 bytes larger than the bare call, whether the plan has 10 events or 10,000', async () => {
    const bare = await bundle(BARE, '', bundler);
    const few = await bundle(TYPED, moduleOf(10), bundler);
    expect(few).toContain('pricing_viewed');
    expect(gzipSize(few) - gzipSize(bare)).toBeLessThanOrEqual(60);
    for (const size of [1_000, 10_000]) {
      const many = await bundle(TYPED, moduleOf(size), bundler);
      expect(withoutLetters(many)).toBe(withoutLetters(few));
      expect(gzipSize(many) - gzipSize(bare)).toBeLessThanOrEqual(60);
    }
  });

  test('is at most 60 bytes larger where all events have a context that the app does not give', async () => {
    const text = `
      groups: { base: { apply: all, properties: { plan_id: { type: string, required: true }, user_id: { type: string } } } }
      events: { pricing_viewed: { properties: { coupon: { type: string } } } }
    `;
    const code = await bundle(TYPED, generateModule(readExample(text).plan), bundler);
    expect(gzipSize(code) - gzipSize(await bundle(BARE, '', bundler))).toBeLessThanOrEqual(60);
  });

  test('holds no other event when it tracks by name', async () => {
    const few = await bundle(BY_NAME, moduleOf(10), bundler);
    expect(withoutLetters(await bundle(BY_NAME, moduleOf(1_000), bundler))).toBe(withoutLetters(few));
    expect(gzipSize(few) - gzipSize(await bundle(BARE, '', bundler))).toBeLessThanOrEqual(70);
  });

  test('is empty when it only imports the module', async () => {
    const code = await bundle('import "./tracking.js";', moduleOf(10), bundler);
    expect(code.replace(/export\s*\{\s*\};?/, '')).toBe('');
  });
});

const FEATURES = `
  properties:
    email: { type: string, format: email, hash: sha256 }
    plan_id: { type: string }
  groups:
    base: { apply: all, properties: { session_id: { type: string, required: true } } }
  destinations:
    ga4: { type: ga4, measurement_id: G-1, consent: [analytics_storage], params: { session_id: app_session } }
  events:
    pricing_viewed: { properties: { plan_id: required }, destinations: { ga4: true } }
    cart_viewed: { properties: { plan_id: required, email: optional }, destinations: { ga4: { as: view_cart, set: { kind: a } } } }
    menu_opened: { status: pilot, rollout: { share: 20%, by: session_id }, destinations: { ga4: true } }
    menu_closed: { status: pilot, rollout: 10%, destinations: { ga4: true } }
    hero_played: { status: shadow }
    page_left: { properties: { plan_id: required }, destinations: { ga4: { params: { plan_id: item_id } } } }
`;
const ALL = `
  import * as t from "./tracking.js";
  t.setDefaultConsent({ ad_storage: "denied" });
  t.setContext({ session_id: "s" });
  t.setRolloutKey("k");
  t.pricingViewed({ plan_id: "a" });
  t.cartViewed({ plan_id: "a", email: "b" });
  t.menuOpened();
  t.menuClosed();
  t.heroPlayed();
  t.updateConsent({ analytics_storage: "granted" });
  t.updateContext({ session_id: "t" });
`;
/** The same events as calls without types and without any of it. */
const BARE_ALL = ['pricing_viewed', 'cart_viewed', 'menu_opened', 'menu_closed', 'hero_played']
  .map((name) => `window.dataLayer.push({ event: "${name}", plan_id: "a", email: "b" });`)
  .join('');
const MORE = `${ALL} t.pageLeft({ plan_id: "a" });`;
const FEW: Partial<TypescriptOptions> = { sdk: ['datalayer', 'gtag'] };

const features = (text = FEATURES, options = FEW) => generateModule(readExample(text).plan, options);
const sizeOf = async (app: string, module: string, bundler: Bundler) => gzipSize(await bundle(app, module, bundler));

describe.each(BUNDLERS)('what a plan may use, bundled by %s', { timeout: 120_000 }, (bundler) => {
  test('is a fixed cost of at most 1.5 kB, and 60 bytes for each event more', async () => {
    const whole = await sizeOf(ALL, features(), bundler);
    expect(whole - (await sizeOf(BARE_ALL, '', bundler))).toBeLessThanOrEqual(1_500);
    expect((await sizeOf(MORE, features(), bundler)) - whole).toBeLessThanOrEqual(60);
  });

  test('is not in the bundle of an app that does not use it', async () => {
    const plain = 'import { menuOpened } from "./tracking.js"; menuOpened();';
    const bare = features('events: { menu_opened: {} }', {});
    const special = `
      events:
        menu_opened: {}
        form_sent: { properties: { email: { type: string, hash: sha256 } } }
        hero_played: { status: shadow }
        menu_seen: { status: pilot, rollout: 10% }
    `;
    const code = await bundle(plain, features(special, {}), bundler);
    expect(withoutLetters(code)).toBe(withoutLetters(await bundle(plain, bare, bundler)));
  });

  test('is in it when it does', async () => {
    const code = await bundle(ALL, features(), bundler);
    for (const trace of ['analytics_storage', 'shadowLayer', 'rollout_share', 'app_session', 'arguments'])
      expect(code).toContain(trace);
  });
});
