import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isInPilot, isInShare } from '../../../../src/generate/targets/typescript/runtime/rollout.js';

const KEYS = 100_000;
/** Keys as they come in practice: counted, padded, random, ids of browsers. Each is the same in every run. */
const FAMILIES: readonly [string, (index: number) => unknown][] = [
  ['numbers', (index) => index],
  ['counted names', (index) => `user-${index}`],
  ['padded numbers', (index) => String(index).padStart(12, '0')],
  ['ids of Google Analytics', (index) => `GA1.1.${(index * 2_654_435_761) % 2 ** 31}.${1_700_000_000 + index}`],
  ['addresses', (index) => `visitor.${index}@example.com`],
  ['uuids', (index) => `${(index * 2_654_435_761).toString(16).padStart(12, '0')}-4000-8000-${index.toString(16)}`],
];

describe.each(FAMILIES)('of %s', (_, makeKey) => {
  test.each([0.001, 0.05, 0.2, 0.5, 0.9])('a share of %d is that share, within four standard errors', (share) => {
    let inside = 0;
    for (let index = 0; index < KEYS; index++) if (isInShare(share, makeKey(index))) inside += 1;
    expect(Math.abs(inside / KEYS - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / KEYS));
  });

  test('whoever is in a share is in every larger one', () => {
    for (let index = 0; index < 1_000; index++)
      if (isInShare(0.1, makeKey(index))) expect(isInShare(0.2, makeKey(index))).toBe(true);
  });
});

test('everyone is in all of it, and nobody in none of it', () => {
  for (const key of ['a', 1, '', '🎉', true]) {
    expect(isInShare(1, key)).toBe(true);
    expect(isInShare(0, key)).toBe(false);
  }
});

test('without a key nobody is', () => {
  expect(isInShare(1, undefined)).toBe(false);
  expect(isInShare(1, null)).toBe(false);
  expect(isInPilot(1, undefined, 'user_id')).toBe(false);
  expect(isInPilot(1, {}, 'constructor')).toBe(false);
  expect(isInPilot(1, {}, '__proto__')).toBe(false);
  expect(isInPilot(1, { ['__proto__']: 'a' }, '__proto__')).toBe(true);
});

// Another implementation, on a server or in a warehouse, must come to the same: these are the numbers to hold it against.
test('the decision is fixed for good', () => {
  const shares = ['', 'a', 'user-1', 'C-204417', 'Ünï🎉'].map((key) => {
    for (let permille = 0; permille <= 1000; permille++) if (isInShare(permille / 1000, key)) return permille;
    return Number.NaN;
  });
  expect(shares).toEqual([669, 104, 468, 340, 495]);
});

describe('events without a key of their own', () => {
  beforeEach(() => void vi.resetModules());

  test('wait for the key of the app', async () => {
    const { isInRollout, keepRolloutKey } = await import(
      '../../../../src/generate/targets/typescript/runtime/rollout.js'
    );
    expect(isInRollout(1)).toBe(false);
    keepRolloutKey('a');
    expect(isInRollout(1)).toBe(true);
    expect(isInRollout(0.3)).toBe(isInShare(0.3, 'a'));
  });
});
