import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import type { Json } from './container-check/problems.js';
import { checkContainer } from './container-check.js';
import { checkPlan, generateContainer, readEvents } from './generate-container.js';
import { FakeElement } from './simulator/fake-element.js';
import { openPage, type Page } from './simulator/page.js';

const BUTTON = new FakeElement(['#buy']);
const EVENTS = `
"o'ne.": { trigger: { click: "#buy" } }
two: {}
three: { trigger: { event: third } }
a: { trigger: { after: ["o'ne.", two, three], page: /shop* }, destinations: { ga4: true } }`;

async function play(events: string, path: string, happen: (page: Page) => void): Promise<number> {
  const file = await generateContainer(readEvents(events), { sequences: 'in_order' });
  expect(checkContainer(file)).toEqual([]);
  const page = openPage(file, { path });
  happen(page);
  return page.hits.filter(({ type }) => type === 'gaawe').length;
}

const one = (page: Page) => page.click(BUTTON);
const two = (page: Page) => page.push({ event: 'two' });
const three = (page: Page) => page.push({ event: 'third' });
const all =
  (...steps: ((page: Page) => void)[]) =>
  (page: Page) => {
    for (const step of steps) step(page);
  };

describe('A sequence in order', () => {
  test.each([
    ['in its order', all(one, two, three), 1],
    ['with other events between', all(one, one, two, one, three), 1],
    ['in another order', all(three, two, one), 0],
    ['with its first step last', all(two, three, one), 0],
    ['twice', all(one, two, three, one, two, three), 2],
    ['and begins anew', all(one, two, three, two, three), 1],
  ])('counts %s', async (_, happen, times) => {
    expect(await play(EVENTS, '/shop', happen)).toBe(times);
  });

  test('counts on the pages of the plan, and once where it says so', async () => {
    const twice = all(one, two, three, one, two, three);
    expect(await play(EVENTS, '/other', twice)).toBe(0);
    expect(await play(EVENTS.replace('page: /shop*', 'once: page'), '/', twice)).toBe(1);
  });

  test('counts an event that stands in it twice only when it has happened twice', async () => {
    const events = 'two: {}\na: { trigger: { after: [two, two] }, destinations: { ga4: true } }';
    expect(await play(events, '/', two)).toBe(0);
    expect(await play(events, '/', all(two, two))).toBe(1);
  });

  test('has nothing to warn of, where a group would', () => {
    const plan = readEvents('two: {}\nb: {}\na: { trigger: { after: [two, b] }, destinations: { ga4: true } }');
    expect(checkPlan(plan, { sequences: 'in_order' })).toEqual([]);
    expect(checkPlan(plan)).toEqual([
      'warning 6:19 GTM sends "a" when "two", "b" have all happened on one page, in any order.',
    ]);
  });
});

describe('Steps of a funnel at one moment', () => {
  const plan = readExample(`
destinations: { ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [] } }
funnels: { f: { steps: [seen, agreed, paid] } }
events:
  paid: { trigger: { page: /thanks }, destinations: { ga4: true } }
  agreed: { trigger: { page: /thanks, once: page }, destinations: { ga4: true } }
  seen: { trigger: { page: /thanks }, destinations: { ga4: true } }
  other: { trigger: { page: /thanks }, destinations: { ga4: { as: other } } }
`).plan;

  test('are sent in the order of the funnel, not of the plan', async () => {
    const page = openPage(await generateContainer(plan), { path: '/thanks' });
    const sent = page.hits.filter(({ type }) => type === 'gaawe').map(({ event }) => event);
    expect(sent).toEqual(['seen', 'agreed', 'paid', 'other']);
  });

  test('say so in the notes, and others have no priority', async () => {
    const { tag } = (await generateContainer(plan)).containerVersion;
    const find = (name: string) => tag.find((each: Json) => each.name === `ga4 - Event - ${name}`);
    expect(find('agreed').notes).toContain('Funnel: f, step 2 of 3');
    expect([find('seen'), find('agreed'), find('paid'), find('other')].map(({ priority }) => priority?.value)).toEqual([
      '2',
      '1',
      undefined,
      undefined,
    ]);
  });
});
