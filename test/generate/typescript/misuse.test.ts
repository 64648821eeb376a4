import { expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { compile, generateModule } from './toolchain.js';

const PLAN = `
  properties:
    plan_id: { type: string, enum: [free, team] }
    items:
      type: array
      items: { type: object, properties: { item_id: { type: string, required: true }, quantity: { type: integer } } }
  events:
    pricing_viewed:
      properties:
        plan_id: required
        seats: { type: integer, nullable: true }
        plan_name: { type: string, required: true, when: the plan has one }
    cart_viewed: { properties: { items: required, note: { type: any } } }
    menu_opened: {}
    banner_closed: { properties: { reason: { type: string } } }
    price_list_opened: { deprecated: { use: pricing_viewed } }
    "404": { properties: { __proto__: { type: string, required: true } } }
`;

const MODULE = generateModule(readExample(PLAN).plan);

test('calls that the plan allows compile', async () => {
  const app = `
    import { _404, bannerClosed, cartViewed, type EventMap, type EventName, menuOpened, type PricingViewed } from './tracking.js';
    import { priceListOpened, pricingViewed, type SharedProperties, track } from './tracking.js';

    const plan: SharedProperties["plan_id"] = "team";
    const viewed: PricingViewed = { plan_id: plan, seats: null };
    pricingViewed(viewed);
    pricingViewed({ plan_id: "free", seats: 3, plan_name: "Free" });
    track("pricing_viewed", viewed);

    const items = [{ item_id: "CH-1", quantity: 2 }, { item_id: "CH-2" }] as const;
    cartViewed({ items, note: new Map() });
    track("cart_viewed", { items: [] });

    menuOpened();
    track("menu_opened");
    track("menu_opened", {});
    bannerClosed();
    bannerClosed({ reason: "late" });
    track("banner_closed");
    priceListOpened();
    _404({ ["__proto__"]: "x" });
    track("404", { ["__proto__"]: "x" });

    export function forward<Name extends EventName>(name: Name, properties: EventMap[Name]): void {
      console.log(name, properties);
    }
    forward("pricing_viewed", viewed);
  `;
  expect(await compile({ 'tracking.ts': MODULE, 'app.ts': app })).toEqual([]);
});

test('calls that the plan does not allow do not compile', async () => {
  const wrong = [
    'pricingViewed({ plan_id: "gratis" })',
    'pricingViewed({})',
    'pricingViewed()',
    'pricingViewed({ plan_id: "free", colour: "red" })',
    'pricingViewed({ plan_id: null })',
    'pricingViewed({ plan_id: "free", seats: "3" })',
    'pricingViewed({ plan_id: "free", plan_name: undefined })',
    'cartViewed({ items: [{ quantity: 2 }] })',
    'cartViewed({ items: [{ item_id: "CH-1", colour: "red" }] })',
    'cartViewed({ items: { item_id: "CH-1" } })',
    'menuOpened({})',
    'track("menu_opened", { colour: "red" })',
    'track("pricing_viewed")',
    'track("pricing_viewed", { plan_id: "gratis" })',
    'track("pricing_viewed", { plan_id: "free", colour: "red" })',
    'track("cart_viewed", { plan_id: "free" })',
    'track("pricing_seen", {})',
    'track(404, { ["__proto__"]: "x" })',
    '_404({})',
    'viewed.plan_id = "team"',
    'cart.items.push({ item_id: "CH-1" })',
  ];
  const app = `
    import { _404, type CartViewed, cartViewed, menuOpened, type PricingViewed, pricingViewed, track } from './tracking.js';
    export const viewed: PricingViewed = { plan_id: "free" };
    export const cart: CartViewed = { items: [] };
    ${wrong.map((call) => `// @ts-expect-error\n${call};`).join('\n')}
  `;
  expect(await compile({ 'tracking.ts': MODULE, 'app.ts': app })).toEqual([]);
});

test('the words that no function may be called are all of them', async () => {
  const words =
    'abstract any arguments as async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum eval export exports extends false finally for from function get global globalThis if implements import in infer instanceof interface is keyof let meta module namespace never new null number object of package private protected public readonly require return satisfies set static string super switch symbol target then this throw true try type typeof undefined unique unknown using var void while window with yield record array promise event map set object function __dirname __filename track event_map event_name shared_properties track_arguments push_to_data_layer push_to_shadow_layer hash_values sha256 properties name visitor hash_text asHash hashed_text partial readonly document fetch location';
  const events = [...new Set(words.split(' '))].map(
    (word) =>
      `    ${word}: { status: ${word < 'm' ? 'live' : 'shadow'}, properties: { id: { type: string, hash: sha256 } } }`,
  );
  const module = generateModule(readExample(`  events:\n${events.join('\n')}`).plan);
  for (const kind of ['nodenext', 'commonjs']) expect(await compile({ 'tracking.ts': module }, kind)).toEqual([]);
});
