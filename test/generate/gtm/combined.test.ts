import { expect, test } from 'vitest';
import type { Json } from './container-check/problems.js';
import { checkContainer } from './container-check.js';
import { generateContainer, readEvents } from './generate-container.js';
import { withoutTag } from './play.js';
import { openPage } from './simulator/page.js';

const EVENTS = `
bought: { properties: { value: { type: number }, coupon: { type: string } }, destinations: { ga4: { as: purchase, set: { kind: order } } } }
a.b|c: { properties: { value: { type: number } }, destinations: { ga4: { as: dotted } } }
aXb|c: { properties: { coupon: { type: string } }, destinations: { ga4: { params: { coupon: code }, set: { kind: other } } } }
old: { trigger: { event: "site's own" }, properties: { coupon: { type: string } }, destinations: { ga4: true } }
in_object: { properties: { ecommerce: { type: object } }, destinations: { ga4: true } }
of_user: { properties: { plan: { type: string }, mail: { type: string } }, destinations: { ga4: { params: { plan: user_properties.plan, mail: user_data.email } } } }
ads_only: { consent: [ad_storage], destinations: { ga4: true } }
clicked: { trigger: { click: "#x" }, destinations: { ga4: true } }
once: { trigger: { event: bought, once: page }, destinations: { ga4: { as: first_purchase } } }
one_of_two: { trigger: { event: twice }, destinations: { ga4: true } }
other_of_two: { trigger: { event: twice }, destinations: { ga4: true } }
`;

const isEvent = ({ type }: { type: string }) => type === 'gaawe';

test('Events that differ in name and parameters share a tag; others keep their own', async () => {
  const file = await generateContainer(readEvents(EVENTS), { tags: 'combined' });
  expect(checkContainer(file)).toEqual([]);
  const names = file.containerVersion.tag.filter(isEvent).map(({ name }: Json) => name);
  expect(names).toEqual([
    'ga4 - Events (analytics_storage)',
    'ga4 - Event - in_object',
    'ga4 - Event - of_user',
    'ga4 - Event - ads_only',
    'ga4 - Event - clicked',
    'ga4 - Event - once',
    'ga4 - Event - one_of_two',
    'ga4 - Event - other_of_two',
  ]);
});

test('A shared tag sends what a tag for each event would, even when earlier pushes left something behind', async () => {
  const messages = [
    { event: 'bought', value: 1, coupon: 'A' },
    { event: 'a.b|c', value: 2 },
    { event: 'aXb|c' },
    { event: "site's own" },
    { event: 'ads_only' },
    { event: 'in_object', ecommerce: { value: 7 } },
    { event: 'of_user', plan: 'team', mail: 'x' },
    { event: 'twice' },
    { event: 'a.b|c', value: undefined },
    { event: 'bought', value: 3 },
    { event: 'a.b' },
    { event: 'not bought' },
  ];
  const send = async (tags: string) => {
    const page = openPage(await generateContainer(readEvents(EVENTS), { tags }));
    return messages.map((message) => {
      const before = page.hits.length;
      page.push(message);
      return page.hits.slice(before).map(withoutTag);
    });
  };
  const combined = await send('combined');
  expect(combined).toEqual(await send('per_event'));
  expect(combined.flat()).toHaveLength(12);
});
