import { expect, it } from 'vitest';
import { oncePer } from '../../src/source/once-per.js';

it('what is worked out once per object is worked out once for each, and is the same every time', () => {
  const asked: object[] = [];
  const describe = oncePer((thing: object) => {
    asked.push(thing);
    return { thing };
  });
  const [a, b] = [{}, {}];
  expect(describe(a)).toBe(describe(a));
  expect(describe(b)).toEqual({ thing: b });
  expect(asked).toEqual([a, b]);
});
