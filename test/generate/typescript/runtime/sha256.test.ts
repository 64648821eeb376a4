import { createHash, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../../src/generate/targets/typescript/runtime/sha256.js';

const expected = (text: string) => createHash('sha256').update(text).digest('hex');

test('The hash is that of node:crypto, for texts around the length of every block', () => {
  for (let length = 0; length <= 200; length++) {
    const text = 'ü'.repeat(length % 3) + 'a'.repeat(length);
    expect(sha256(text)).toBe(expected(text));
  }
});

test('The hash is that of node:crypto, for every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === expected(text)),
    { seed: 5, numRuns: 500 },
  );
});

test('The hash is that of WebCrypto', async () => {
  const text = 'ada@example.com 🎉';
  const digest = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  expect(sha256(text)).toBe(Buffer.from(digest).toString('hex'));
});
