import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { checkContainer } from './container-check.js';
import { checkPlan, generateContainer } from './generate-container.js';
import { compareAll } from './play.js';

/** Names as people and attackers write them. A dot would be a path in the data layer. */
const name = fc.oneof(
  fc.constantFrom(
    'order_paid',
    'value',
    'items',
    'user_data.email',
    'user_properties.plan',
    'event_id',
    '</script>',
    "it's",
    'a|b',
    'x: y',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text && text !== ''),
);
const property = name.filter((text) => !text.includes('.'));
const consent = fc.subarray(['analytics_storage', 'ad_storage', 'ad_user_data']);

const DESTINATIONS = {
  ga4: { type: 'ga4', measurement_id: 'G-ABCDE12345' },
  second: { type: 'ga4', measurement_id: 'G-SECOND1234' },
  ads: { type: 'google_ads', conversion_id: 'AW-123' },
  flood: { type: 'floodlight', advertiser_id: 'DC-7' },
  pixel: { type: 'meta', pixel_id: '12' },
  insight: { type: 'linkedin', partner_id: '34' },
  tok: { type: 'tiktok', pixel_id: 'C4' },
  survey: { type: 'custom' },
};
const FUNCTIONS = { survey: 'survey.track' };
const OWN = {
  ads: { label: 'l-1' },
  flood: { group: 'g', activity: 'a' },
  insight: { conversion_id: '56' },
} as Readonly<Record<string, object>>;

const sending = fc.record(
  {
    as: name,
    params: fc.dictionary(property, name, { maxKeys: 2 }),
    set: fc.dictionary(name, fc.oneof(name, fc.integer(), fc.boolean()), { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);

const event = fc.record({
  properties: fc.uniqueArray(property, { maxLength: 4 }),
  destinations: fc.dictionary(fc.constantFrom(...Object.keys(DESTINATIONS)), sending, { minKeys: 1 }),
  consent,
  trigger: fc.constantFrom(
    undefined,
    undefined,
    { click: '#x' },
    { page: '/here*', once: 'page' },
    { event: 'own event' },
  ),
});

const plan = fc.record({
  events: fc.dictionary(name, event, { minKeys: 1, maxKeys: 5 }),
  shared: fc.uniqueArray(property, { maxLength: 2 }),
  consents: fc.dictionary(fc.constantFrom(...Object.keys(DESTINATIONS)), consent),
});

/** JSON is YAML, so names reach the plan as they are. */
function write({ events, shared, consents }: PlanParts): string {
  const define = (names: readonly string[]) => Object.fromEntries(names.map((each) => [each, { type: 'string' }]));
  const entries = Object.entries(events).map(([key, { properties, destinations, trigger, ...rest }]) => {
    const sent = Object.entries(destinations).map(([to, how]) => [to, { ...how, ...OWN[to] }]);
    return [
      key,
      { ...rest, ...(trigger && { trigger }), properties: define(properties), destinations: Object.fromEntries(sent) },
    ];
  });
  const there = Object.entries(DESTINATIONS).map(([key, each]) => [key, { ...each, consent: consents[key] ?? [] }]);
  return JSON.stringify({
    groups: { base: { apply: 'all', properties: define(shared) } },
    destinations: Object.fromEntries(there),
    events: Object.fromEntries(entries),
  });
}

interface PlanParts {
  readonly events: Readonly<
    Record<
      string,
      { properties: string[]; destinations: Readonly<Record<string, object>>; trigger?: object | undefined }
    >
  >;
  readonly shared: readonly string[];
  readonly consents: Readonly<Record<string, readonly string[]>>;
}

test('Whatever a plan holds, it is refused, or its container imports and sends what it says', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(plan, async (parts) => {
      const { plan, diagnostics } = readExample(write(parts));
      if (diagnostics.length > 0) return;
      for (const tags of ['per_event', 'combined']) {
        const options = { tags, functions: FUNCTIONS };
        if (checkPlan(plan, options).some((finding) => finding.startsWith('error'))) return;
        const file = await generateContainer(plan, options);
        expect(checkContainer(file)).toEqual([]);
        expect(compareAll(plan, file, FUNCTIONS).differences).toEqual([]);
      }
      made += 1;
    }),
    { seed: 6, numRuns: 60 },
  );
  expect(made).toBeGreaterThan(15);
});
