import { describe, expect, it } from 'vitest';
import { matchPattern } from '../../src/plan/match-pattern.js';

describe('a pattern of names', () => {
  it.each([
    ['cart', 'cart', true],
    ['cart', 'carts', false],
    ['*', '', true],
    ['checkout_*', 'checkout_started', true],
    ['checkout_*', 'my_checkout_started', false],
    ['*_viewed', 'pricing_viewed', true],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['a**c', 'ac', true],
  ])('%s and the name "%s": %s', (pattern, name, matches) => {
    expect(matchPattern(pattern, name)).toBe(matches);
  });

  it('takes no character of a name twice', () => {
    expect(matchPattern('ab*ba', 'aba')).toBe(false);
    expect(matchPattern('a*b*b', 'ab')).toBe(false);
    expect(matchPattern('a*b*b', 'abb')).toBe(true);
  });

  it('reads the characters of other patterns as they are', () => {
    expect(matchPattern('a.*', 'ab')).toBe(false);
    expect(matchPattern('[a]*', '[a]b')).toBe(true);
  });
});
