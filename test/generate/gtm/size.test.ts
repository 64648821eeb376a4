import { describe, expect, test } from 'vitest';
import { measureCompiled } from '../../../src/generate/targets/gtm/compiled-size.js';
import { readExample } from '../../../src/plan/read-example.js';
import { checkContainer } from './container-check.js';
import { advisePlan, checkPlan, generateContainer, type Options } from './generate-container.js';
import { openPage } from './simulator/page.js';

const writeEvents = (count: number, body: string) => {
  const events = Array.from({ length: count }, (_, index) => `  event_number_${index}: ${body}`);
  return `destinations: { ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage] } }\nproperties: { ${PROPERTIES} }\nevents:\n${events.join('\n')}\n`;
};
const PROPERTIES = 'a: { type: string }, b: { type: string }, c: { type: string }, d: { type: string }';
const PUSHED =
  '{ properties: { a: required, b: required, c: required, d: required }, destinations: { ga4: { set: { kind: shop } } } }';

const size = async (count: number, options: Options) =>
  measureCompiled((await generateContainer(readExample(writeEvents(count, PUSHED)).plan, options)).containerVersion);

describe('The size of a container', () => {
  const check = (count: number, body: string, options: Options = {}) =>
    checkPlan(readExample(writeEvents(count, body)).plan, options);

  test('is no matter while it is small', () => {
    expect(check(100, PUSHED)).toEqual([]);
  });

  test('is reported from 70 per cent of what GTM publishes', () => {
    expect(check(230, PUSHED)).toEqual([
      expect.stringMatching(
        /^warning 1:1 GTM makes about 1[4-9]\d KB of the container; it warns from 140 KB on, and publishes no more than 200 KB\.$/,
      ),
    ]);
  });

  test('is reported with what one tag for many events would make of it', () => {
    const { plan } = readExample(writeEvents(1000, PUSHED));
    expect(checkPlan(plan)).toEqual([
      expect.stringMatching(
        /^warning 1:1 GTM makes about \d{3} KB of the container; it publishes no more than 200 KB\.$/,
      ),
    ]);
    expect(advisePlan(plan)).toEqual([
      expect.stringMatching(/^Write "tags: combined" at the output: .*, about \d\d KB\.$/),
    ]);
    expect(checkPlan(plan, { tags: 'combined' })).toEqual([]);
  });

  test('is reported with other advice where no tag can serve many events', () => {
    const { plan } = readExample(writeEvents(300, PUSHED.replace('{', '{ trigger: { click: a },')));
    const advice = 'Leave out with "omit" what nobody reads, or send from a server what need not come from the page.';
    expect(advisePlan(plan)).toEqual([advice]);
    expect(advisePlan(plan, { tags: 'combined' })).toEqual([advice]);
  });

  test('of combined tags grows by a fraction of what tags of their own take', async () => {
    expect(await size(1000, { tags: 'combined' })).toBeLessThan((await size(1000, {})) / 5);
  });
});

test('A thousand combined events are sent as a thousand tags would', async () => {
  const file = await generateContainer(readExample(writeEvents(1000, PUSHED)).plan, { tags: 'combined' });
  expect(checkContainer(file)).toEqual([]);
  const page = openPage(file);
  for (const index of [0, 1, 10, 100, 999]) page.push({ event: `event_number_${index}`, a: index, b: 1, c: 2, d: 3 });
  page.push({ event: 'event_number_1000' });
  expect(page.hits.slice(1).map(({ event, parameters }) => [event, parameters.a, parameters.kind])).toEqual([
    ['event_number_0', 0, 'shop'],
    ['event_number_1', 1, 'shop'],
    ['event_number_10', 10, 'shop'],
    ['event_number_100', 100, 'shop'],
    ['event_number_999', 999, 'shop'],
  ]);
});
