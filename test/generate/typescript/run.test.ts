import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { createDataLayer } from '../gtm/simulator/data-layer.js';
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
    expect(page.dataLayer).toEqual([{ event: 'Menu Opened!' }, { event: 'Menu Opened!', _clear: true }]);
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
      ['__proto__', undefined],
      ['constructor', 'y'],
      ['event', 'seen'],
      ['_clear', true],
    ]);
  });
});

describe('what Google Tag Manager keeps', () => {
  const PLAN = `
    events:
      cart_viewed: { properties: { items: { type: array }, coupon: { type: string }, note: { type: any } } }
      menu_opened: { properties: { id: { type: string } } }
      hero_played: { status: shadow, properties: { id: { type: string } } }
  `;

  test('is taken back by the next push, and lists take the place of those before', async () => {
    const { cartViewed, menuOpened } = await loadPlan(PLAN);
    const model = createDataLayer();
    const look = () => {
      for (const message of page.dataLayer?.splice(0) ?? []) model.merge(message as Record<string, unknown>);
      return Object.fromEntries(['event', 'items', 'coupon', 'note', 'id'].map((key) => [key, model.get(key)]));
    };
    const nothing = { event: undefined, items: undefined, coupon: undefined, note: undefined, id: undefined };
    cartViewed?.({ items: ['a', 'b'], coupon: 'X', note: { a: 1 } });
    expect(look()).toEqual({ ...nothing, event: 'cart_viewed', items: ['a', 'b'], coupon: 'X', note: { a: 1 } });
    cartViewed?.({ items: ['c'], note: { b: 1 } });
    expect(look()).toEqual({ ...nothing, event: 'cart_viewed', items: ['c'], note: { b: 1 } });
    menuOpened?.({ id: 'a' });
    expect(look()).toEqual({ ...nothing, event: 'menu_opened', id: 'a' });
    menuOpened?.();
    expect(look()).toEqual({ ...nothing, event: 'menu_opened' });
  });

  test('is what others have pushed, and what was pushed before stays as it was', async () => {
    const { cartViewed, menuOpened } = await loadPlan(PLAN);
    page.dataLayer = [{ page: 'home', id: 'theirs' }];
    cartViewed?.({ coupon: 'X' });
    menuOpened?.();
    expect(page.dataLayer.map((entry) => Object.entries(entry))).toEqual([
      Object.entries({ page: 'home', id: 'theirs' }),
      Object.entries({ coupon: 'X', event: 'cart_viewed', _clear: true }),
      Object.entries({ coupon: undefined, event: 'menu_opened', _clear: undefined }),
    ]);
  });

  test('is taken back in the shadow layer too', async () => {
    const { heroPlayed } = await loadPlan(PLAN);
    heroPlayed?.({ id: 'a' });
    heroPlayed?.();
    expect(page.shadowLayer?.map((entry) => Object.entries(entry))).toEqual([
      Object.entries({ id: 'a', event: 'hero_played', _clear: true }),
      Object.entries({ id: undefined, event: 'hero_played', _clear: true }),
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
    expect(page.shadowLayer).toMatchObject([
      { event: 'card_saved', id: 'a' },
      { event: 'menu_opened' },
      { event: 'card_saved', id: 'c' },
      { event: 'menu_opened' },
    ]);
    expect(page.dataLayer).toMatchObject([
      { event: 'live_seen', id: 'b' },
      { event: 'live_seen', id: 'd' },
    ]);
  });

  test('is found by name when all are shadow events', async () => {
    const { track } = await loadPlan('events: { a_seen: { status: shadow } }');
    track?.('a_seen');
    expect(page).toEqual({ shadowLayer: [{ event: 'a_seen', _clear: true }] });
  });
});

describe('a property that the plan wants hashed', () => {
  const PLAN = `
    events:
      form_sent:
        properties:
          user_id: { type: string, hash: sha256, nullable: true }
          account: { type: integer, hash: sha256 }
          email: { type: string, format: email, hash: sha256 }
          phone: { type: string, format: e164, hash: sha256 }
          crm_id: { type: string, hash: { algorithm: sha256, by: caller } }
          topic: { type: string }
      menu_opened: { properties: { email: { type: string } } }
  `;

  test('never leaves raw, by its function or by name, and only where the event says so', async () => {
    const { formSent, menuOpened, track } = await loadPlan(PLAN);
    formSent?.({ user_id: ' Ada ', account: 49301234567, crm_id: 'abc', topic: 'ada@example.com' });
    track?.('form_sent', { user_id: ' Ada ' });
    menuOpened?.({ email: 'hidden' });
    track?.('menu_opened', { email: 'hidden' });
    expect(page.dataLayer).toMatchObject([
      {
        event: 'form_sent',
        user_id: sha256(' Ada '),
        account: sha256('49301234567'),
        crm_id: 'abc',
        topic: 'ada@example.com',
      },
      { event: 'form_sent', user_id: sha256(' Ada ') },
      { event: 'menu_opened', email: 'hidden' },
      { event: 'menu_opened', email: 'hidden' },
    ]);
  });

  test.each([
    ['email', ' Ada.Lovelace@Example.COM\n', 'ada.lovelace@example.com'],
    ['phone', '+49 (30) 123-45 67', '+49301234567'],
    ['phone', '0049 30 1234567', '+49301234567'],
  ])('is hashed in the form that vendors compare: %s %j as %j', async (name, raw, normal) => {
    const { formSent } = await loadPlan(PLAN);
    formSent?.({ [name]: raw });
    expect(page.dataLayer).toEqual([{ event: 'form_sent', [name]: sha256(normal) }]);
  });

  test('stays null, undefined or out when it is', async () => {
    const { formSent } = await loadPlan(PLAN);
    formSent?.({ user_id: null, account: undefined });
    expect(page.dataLayer?.map((entry) => Object.entries(entry))).toEqual([
      [
        ['user_id', null],
        ['account', undefined],
        ['event', 'form_sent'],
      ],
    ]);
    page.dataLayer = [];
    (await loadPlan(PLAN)).formSent?.();
    expect(page.dataLayer).toEqual([{ event: 'form_sent' }]);
  });

  test('is there before the page goes away: nothing is waited for', async () => {
    const { formSent, menuOpened } = await loadPlan(PLAN);
    formSent?.({ email: 'a@b.example' });
    menuOpened?.();
    expect(page.dataLayer?.map((entry) => (entry as { event: string }).event)).toEqual(['form_sent', 'menu_opened']);
  });
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
