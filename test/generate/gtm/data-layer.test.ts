import { expect, test } from 'vitest';
import { generateContainer, readEvents } from './generate-container.js';
import { createDataLayer } from './simulator/data-layer.js';
import { openPage } from './simulator/page.js';

/** The rules of google/data-layer-helper, which the simulator must follow to prove anything. */
test.each([
  ['a text is replaced', { a: 1 }, { a: 2 }, { a: 2 }],
  ['objects are merged', { a: { x: 1, y: 2 } }, { a: { x: 3 } }, { a: { x: 3, y: 2 } }],
  ['lists are merged item by item', { a: [1, 2] }, { a: [3] }, { a: [3, 2] }],
  ['a dot is a path', { a: { x: 1 } }, { 'a.y': 2 }, { a: { x: 1, y: 2 } }],
  ['undefined clears', { a: 1 }, { a: undefined }, { a: undefined }],
  [
    '`_clear` replaces objects and lists',
    { a: { x: 1 }, b: [1, 2] },
    { a: {}, b: [3], _clear: true },
    { a: {}, b: [3] },
  ],
])('In the simulated data layer, %s', (_, first, second, expected) => {
  const dataLayer = createDataLayer();
  dataLayer.merge(first);
  dataLayer.merge(second);
  for (const [name, value] of Object.entries(expected)) expect(dataLayer.get(name)).toEqual(value);
});

test('What an earlier push left behind is sent again, unless the later one clears it', async () => {
  const events =
    'cart: { properties: { items: { type: array }, coupon: { type: string } }, destinations: { ga4: true } }';
  const page = openPage(await generateContainer(readEvents(events)));
  page.push({ event: 'cart', items: ['a', 'b'], coupon: 'X' });
  page.push({ event: 'cart', items: ['c'] });
  page.push({ event: 'cart', items: ['d'], coupon: undefined, _clear: true });
  expect(page.hits.slice(1).map(({ parameters }) => parameters)).toEqual([
    { items: ['a', 'b'], coupon: 'X' },
    { items: ['c', 'b'], coupon: 'X' },
    { items: ['d'] },
  ]);
});
