import { describe, expect, it } from 'vitest';
import { findNearNames } from '../../src/lint/near-names.js';

const near = (...names: string[]) => findNearNames(names).map(({ name, other, how }) => `${name} ${how} ${other}`);

describe('names that are near each other', () => {
  it('have the same words, in another order, tense, number or case', () => {
    expect(near('cart_added', 'add_to_cart')).toEqual(['add_to_cart says the same as cart_added']);
    expect(near('form_submitted', 'submitForm')).toEqual(['submitForm says the same as form_submitted']);
    expect(near('Order Paid', 'orders-paid')).toEqual(['orders-paid says the same as Order Paid']);
  });

  it('are one slip apart: a letter more, less, other, or two swapped', () => {
    expect(near('checkout_started', 'chekout_started')).toEqual([
      'chekout_started is one slip away from checkout_started',
    ]);
    expect(near('pricing_viewed', 'pricing_veiwed')).toEqual(['pricing_veiwed is one slip away from pricing_viewed']);
    expect(near('quote_sent', 'quote_sent_off')).toEqual([]);
  });

  it('are one slip apart wherever it is, but for the first letter', () => {
    const word = 'warehouse';
    for (let index = 1; index < word.length - 1; index++) {
      const [before, letter, after] = [word.slice(0, index), word.charAt(index), word.slice(index + 1)];
      const slips = [before + after, `${before}q${letter}${after}`, `${before}q${after}`];
      if (letter !== after.charAt(0)) slips.push(before + after.charAt(0) + letter + after.slice(1));
      for (const slip of slips) expect(near(`${word}_opened`, `${slip}_opened`), slip).toHaveLength(1);
    }
  });

  it('are told of the word that is nearest, and of each of many with doubled letters', () => {
    expect(near('product_sold', 'ptduct_sold', 'poduct_sold').at(-1)).toBe(
      'poduct_sold is one slip away from product_sold',
    );
    const doubled = ['aabcdefgh', 'abbcdefgh', 'abccdefgh', 'abcddefgh', 'abcdefgxh', 'abcdefgyh'];
    expect(near(...doubled).at(-1)).toContain('abcdefgyh is one slip away');
  });

  it('are not those that differ in a number, a short word, or in case alone', () => {
    expect(near('item_category2', 'item_category3', 'item_category')).toEqual([]);
    expect(near('cart_viewed', 'card_viewed')).toEqual([]);
    expect(near('Cart_viewed', 'cart_viewed')).toEqual([]);
    expect(near('item_list_viewed', 'item_viewed')).toEqual([]);
  });

  // The pairs of these are ten thousand million: the limit is far from both.
  it('are found in time that grows with the names, not with their pairs', { timeout: 30_000 }, () => {
    const letters = 'abcdefghij';
    const word = (index: number) => [...String(index).padStart(5, '0')].map((digit) => letters[Number(digit)]).join('');
    const names = Array.from({ length: 100_000 }, (_, index) => `${word(index)}_viewed`);
    expect(findNearNames(names).length).toBeGreaterThan(0);
  });
});
