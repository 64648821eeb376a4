import { describe, expect, it } from 'vitest';
import { isSame } from '../../src/diff/is-same.js';

describe('isSame', () => {
  const empties = [0, '', false, null, undefined, [], new Map(), {}];

  it('holds every kind of nothing apart', () => {
    for (const one of empties) for (const other of empties) expect(isSame(one, other)).toBe(one === other);
  });

  it('takes an absent field for an undefined one, and for nothing else', () => {
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: null })).toBe(false);
    expect(isSame({ a: 1, b: null }, { a: 1 })).toBe(false);
  });

  it('ignores the order of names, and minds that of lists', () => {
    expect(
      isSame(
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
        new Map([
          ['b', 2],
          ['a', 1],
        ]),
      ),
    ).toBe(true);
    expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false);
  });

  it('ignores where things stand, though not a name that is "location"', () => {
    expect(isSame({ a: 1, location: { path: ['x'] } }, { a: 1, location: { path: ['y'] } })).toBe(true);
    expect(isSame(new Map([['location', 1]]), new Map([['location', 2]]))).toBe(false);
  });

  it('sees a difference at any depth', () => {
    const deep = (value: unknown) => ({ a: [new Map([['b', { c: [value] }]])] });
    expect(isSame(deep(1), deep(1))).toBe(true);
    expect(isSame(deep(1), deep('1'))).toBe(false);
  });
});
