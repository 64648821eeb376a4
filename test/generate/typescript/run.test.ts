import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { generateModule, load } from './toolchain.js';

interface Page {
  dataLayer?: object[];
  shadowLayer?: object[];
}

let page: Page = {};
beforeEach(() => {
  page = {};
  vi.stubGlobal('window', page);
});
afterEach(() => vi.unstubAllGlobals());

const loadPlan = (text: string) => load(generateModule(readExample(text).plan));

describe('a generated function', () => {
  test('makes the data layer when there is none, and keeps the one that there is', async () => {
    const { cartViewed } = await loadPlan('events: { cart_viewed: { properties: { size: { type: integer } } } }');
    cartViewed?.({ size: 2 });
    expect(page.dataLayer).toEqual([{ event: 'cart_viewed', size: 2 }]);
    const own = [{ event: 'gtm.js' }];
    page.dataLayer = own;
    cartViewed?.();
    expect(own).toEqual([{ event: 'gtm.js' }, { event: 'cart_viewed' }]);
  });

  test('sends the name and nothing else when the event has no properties', async () => {
    const { menuOpened, track } = await loadPlan('events: { Menu Opened!: {} }');
    menuOpened?.();
    track?.('Menu Opened!');
    expect(page.dataLayer).toEqual([{ event: 'Menu Opened!' }, { event: 'Menu Opened!' }]);
  });

  test('keeps its name against a property that no type has kept out', async () => {
    const { menuOpened } = await loadPlan('events: { menu_opened: { properties: { a: { type: string } } } }');
    menuOpened?.({ a: 'b', event: 'purchase' });
    expect(page.dataLayer).toEqual([{ event: 'menu_opened', a: 'b' }]);
  });

  test('leaves what it was given as it was', async () => {
    const { formSent } = await loadPlan(
      'events: { form_sent: { properties: { email: { type: string, hash: sha256 } } } }',
    );
    const given = Object.freeze({ email: 'a@b.example' });
    formSent?.(given);
    expect(given).toEqual({ email: 'a@b.example' });
  });

  test('has an own property for a property called as the prototype', async () => {
    const plan =
      'events: { seen: { properties: { __proto__: { type: string, hash: sha256 }, constructor: { type: string } } } }';
    const { seen, track } = await loadPlan(plan);
    seen?.({ ['__proto__']: 'x', constructor: 'y' });
    track?.('seen', { constructor: 'y' });
    const [first = {}, second = {}] = page.dataLayer ?? [];
    expect(Object.entries(first)).toEqual([
      ['__proto__', sha256('x')],
      ['constructor', 'y'],
      ['event', 'seen'],
    ]);
    expect(Object.getPrototypeOf(first)).toBe(Object.prototype);
    expect(Object.entries(second)).toEqual([
      ['constructor', 'y'],
      ['event', 'seen'],
    ]);
  });
});

describe('a shadow event', () => {
  const PLAN = `
    events:
      live_seen: { properties: { id: { type: string } } }
      card_saved: { status: shadow, properties: { id: { type: string } } }
      menu_opened: { status: shadow }
  `;

  test('reaches the shadow layer alone, by its function and by name', async () => {
    const { cardSaved, menuOpened, liveSeen, track } = await loadPlan(PLAN);
    cardSaved?.({ id: 'a' });
    menuOpened?.();
    liveSeen?.({ id: 'b' });
    track?.('card_saved', { id: 'c' });
    track?.('menu_opened');
    track?.('live_seen', { id: 'd' });
    expect(page.shadowLayer).toEqual([
      { event: 'card_saved', id: 'a' },
      { event: 'menu_opened' },
      { event: 'card_saved', id: 'c' },
      { event: 'menu_opened' },
    ]);
    expect(page.dataLayer).toEqual([
      { event: 'live_seen', id: 'b' },
      { event: 'live_seen', id: 'd' },
    ]);
  });

  test('is found by name when all are shadow events', async () => {
    const { track } = await loadPlan('events: { a_seen: { status: shadow } }');
    track?.('a_seen');
    expect(page).toEqual({ shadowLayer: [{ event: 'a_seen' }] });
  });
});

describe('a property that the plan wants hashed', () => {
  const PLAN = `
    events:
      form_sent:
        properties:
          email: { type: string, hash: sha256, nullable: true }
          phone: { type: integer, hash: sha256 }
          crm_id: { type: string, hash: { algorithm: sha256, by: caller } }
          topic: { type: string }
      menu_opened: { properties: { email: { type: string } } }
  `;

  test('never leaves raw, by its function or by name, and only where the event says so', async () => {
    const { formSent, menuOpened, track } = await loadPlan(PLAN);
    formSent?.({ email: 'ada@example.com', phone: 49301234567, crm_id: 'abc', topic: 'ada@example.com' });
    track?.('form_sent', { email: 'ada@example.com' });
    menuOpened?.({ email: 'hidden' });
    track?.('menu_opened', { email: 'hidden' });
    expect(page.dataLayer).toEqual([
      {
        event: 'form_sent',
        email: sha256('ada@example.com'),
        phone: sha256('49301234567'),
        crm_id: 'abc',
        topic: 'ada@example.com',
      },
      { event: 'form_sent', email: sha256('ada@example.com') },
      { event: 'menu_opened', email: 'hidden' },
      { event: 'menu_opened', email: 'hidden' },
    ]);
  });

  test('stays null, undefined or out when it is', async () => {
    const { formSent } = await loadPlan(PLAN);
    formSent?.({ email: null, phone: undefined });
    formSent?.();
    expect(page.dataLayer?.map((entry) => Object.entries(entry))).toEqual([
      [
        ['email', null],
        ['phone', undefined],
        ['event', 'form_sent'],
      ],
      [['event', 'form_sent']],
    ]);
  });

  test('has the hash that node:crypto gives, for every text', async () => {
    const { formSent } = await loadPlan(PLAN);
    const hashOf = (text: string) => {
      page.dataLayer = [];
      formSent?.({ email: text });
      return (page.dataLayer[0] as { email: string }).email;
    };
    for (let length = 0; length <= 200; length++)
      expect(hashOf('ü'.repeat(length % 3) + 'a'.repeat(length))).toBe(
        sha256('ü'.repeat(length % 3) + 'a'.repeat(length)),
      );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => hashOf(text) === sha256(text)),
      { seed: 5, numRuns: 300 },
    );
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
