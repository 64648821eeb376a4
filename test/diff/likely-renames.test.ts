import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { compareNames } from '../../src/diff/likely/compare-names.js';
import { readExample } from '../../src/plan/read-example.js';
import { compare, showDiff } from './show-diff.js';

const event = (name: string, fields: string) => `events:\n  ${name}: { ${fields} }\n`;

describe('an event that was likely renamed', () => {
  const fields = 'description: A visitor created an account., tier: high, properties: { method: { type: string } }';

  it('is told as removed and as added, each with the other and how alike they are', () => {
    expect(showDiff(event('signup_completed', fields), event('account_created', fields))).toEqual([
      '2:3 → absent event-removed, breaking for consumers: Event "signup_completed" was removed; it may now be "account_created" (68% alike).',
      'absent → 2:3 event-added, compatible for consumers: Event "account_created" was added; it may be the removed "signup_completed" (68% alike).',
    ]);
    expect(compare(event('signup_completed', fields), event('account_created', fields)).changes).toMatchObject([
      { likelyRename: { name: 'account_created', similarity: 0.68 } },
      { likelyRename: { name: 'signup_completed', similarity: 0.68 } },
    ]);
  });

  it.each([
    ['another way to join words', 'pricing_viewed', 'pricingViewed', 'description: Prices came into view.'],
    ['words in another order', 'cart_add', 'add_cart', 'description: Put into the cart.'],
    ['another tense', 'form_submit', 'form_submitted', 'description: A form was sent.'],
    ['a slip', 'chekout_started', 'checkout_started', 'description: A checkout began.'],
  ])('is seen by %s', (_, old, current, description) => {
    expect(compare(event(old, description), event(current, description)).changes[0]?.likelyRename?.name).toBe(current);
  });

  it('is paired only when it is declared', () => {
    const declared = event('account_created', `${fields}, renamed_from: signup_completed`);
    const { changes } = compare(event('signup_completed', fields), declared);
    expect(changes.map(({ kind, likelyRename }) => [kind, likelyRename])).toEqual([['event-renamed', undefined]]);
  });

  it('is not seen in two events that have only a word in common', () => {
    const before = event('cart_viewed', 'description: The cart came into view., tier: medium, stage: decision');
    const after = event('product_viewed', 'description: A product page was opened., tier: medium, stage: decision');
    expect(compare(before, after).changes.map(({ likelyRename }) => likelyRename)).toEqual([undefined, undefined]);
  });

  it('is at most one other, the most alike', () => {
    const after = `${event('plan_chosen', fields)}  plan_selected_now: { ${fields} }\n`;
    const likely = compare(event('plan_selected', fields), after).changes.map(({ subject, likelyRename }) => [
      subject,
      likelyRename?.name,
    ]);
    expect(likely).toEqual([
      ['plan_selected', 'plan_selected_now'],
      ['plan_chosen', undefined],
      ['plan_selected_now', 'plan_selected'],
    ]);
  });
});

describe('a property that was likely renamed', () => {
  const own = (name: string, definition: string) =>
    `events:\n  a:\n    properties:\n      ${name}: { ${definition} }\n`;

  it.each([
    ['its name', 'plan_id', 'planId', 'type: string'],
    ['its values', 'plan', 'level', 'enum: [free, pro, team]'],
    ['its description', 'coupon', 'promo_code', 'type: string, description: The code that was entered.'],
  ])('is seen by %s', (_, old, current, definition) => {
    const { changes } = compare(own(old, definition), own(current, definition));
    expect(changes.map(({ kind, likelyRename }) => [kind, likelyRename?.name])).toEqual([
      ['property-removed', current],
      ['property-added', old],
    ]);
  });

  it('is told once when it is shared', () => {
    const plan = (name: string) =>
      `properties:\n  ${name}: { type: string, pattern: "^[A-Z]" }\nevents:\n  a: { properties: { ${name}: required } }\n  b: { properties: { ${name}: required } }\n`;
    const { changes } = compare(plan('coupon_code'), plan('couponCode'));
    expect(changes.map(({ kind, subject, likelyRename }) => [kind, subject, likelyRename?.name])).toEqual([
      ['property-added', 'properties.couponCode', 'coupon_code'],
      ['property-removed', 'properties.coupon_code', 'couponCode'],
    ]);
  });

  it('is not seen in two that only have a type in common', () => {
    const { changes } = compare(own('method', 'type: string'), own('page', 'type: string'));
    expect(changes.map(({ likelyRename }) => likelyRename)).toEqual([undefined, undefined]);
  });
});

describe('the likeness of names', () => {
  it.each([
    ['a', 'a', 1],
    ['cart_viewed', 'cartViewed', 1],
    ['cart_viewed', 'product_viewed', 1 / 3],
    ['', '', 1],
    ['__proto__', 'constructor', 0],
    ['🛒', '🛒', 1],
    ['🛒', '💳', 0],
  ])('of %j and %j', (one, other, alike) => {
    expect(compareNames(one, other)).toBeCloseTo(alike, 5);
    expect(compareNames(other, one)).toBeCloseTo(alike, 5);
  });
});

describe('thousands of likely renames', () => {
  // Comparing each with each would take minutes.
  it('are found in a moment', { timeout: 20_000 }, () => {
    const plan = (suffix: string) => {
      const lines = Array.from({ length: 5000 }, (_, index) => `  page${index}_thing_${suffix}: { tier: low }`);
      return readExample(`events:\n${lines.join('\n')}\n`).plan;
    };
    const [before, after] = [plan('open'), plan('opened')];
    const { changes } = diff(before, after);
    expect(changes.filter(({ likelyRename }) => likelyRename)).toHaveLength(10_000);
  });
});
