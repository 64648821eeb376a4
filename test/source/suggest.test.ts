import { describe, expect, it } from 'vitest';
import { suggestName } from '../../src/source/suggest.js';

describe('suggestName', () => {
  it.each([
    ['minLength', 'min_length'],
    ['MIN-LENGTH', 'min_length'],
    ['desciption', 'description'],
    ['descirption', 'description'],
    ['tire', 'tier'],
    ['onwer', 'owner'],
    ['ower', 'owner'],
    ['owners', 'owner'],
  ])('finds what %s was meant to be', (wanted, meant) => {
    expect(suggestName(wanted, ['description', 'tier', 'owner', 'min_length'])).toBe(meant);
  });

  it.each(['colour', 'x', '', 'events_per_stage', '__proto__'])('suggests nothing for %j', (wanted) => {
    expect(suggestName(wanted, ['description', 'tier', 'owner', 'min_length'])).toBeUndefined();
  });

  it('prefers the nearest, and of equals the first', () => {
    expect(suggestName('goal', ['goals', 'gaol', 'tool'])).toBe('goals');
    expect(suggestName('purchase', ['purchased', 'purchase_'])).toBe('purchase_');
  });

  it('never suggests the name itself', () => {
    expect(suggestName('owner', ['owner', 'owners'])).toBe('owners');
    expect(suggestName('owner', ['owner'])).toBeUndefined();
  });

  it('answers at once on names of any length', () => {
    const long = 'a'.repeat(1_000_000);
    const known = Array.from({ length: 20 }, (_, index) => `${long}${index}`);
    expect(suggestName(`${long}x`, known)).toBe(`${long}0`);
  });
});
