// biome-ignore-all lint/suspicious/noTemplateCurlyInString: types are shown as they are printed
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printPattern } from '../../../src/generate/targets/typescript/print-pattern.js';
import { compile } from './toolchain.js';

test.each([
  ['^SH-[0-9]{6}$', '`SH-${string}`'],
  ['^[A-Z]{2}-[0-9]{6}$', '`${string}-${string}`'],
  ['^(web|app)_', '`${"web" | "app"}_${string}`'],
  ['@example\\.com$', '`${string}@example.com`'],
  ['^v\\d+\\.\\d+$', '`v${string}.${string}`'],
  ['^https://', '`https://${string}`'],
  ['^colou?r$', '`colo${string}r`'],
  ['^fixed$', '`fixed`'],
  ['^a`\\$\\{b\\}\\\\$', '`a\\`\\${b}\\\\`'],
  ['id', '`${string}id${string}`'],
  ['^(?:de)-', '`de-${string}`'],
])('The pattern %s is the type %s', (pattern, type) => {
  expect(printPattern(pattern)).toBe(type);
});

test.each([
  '^[a-z]+$',
  '',
  '^a|b$',
  '^(?=a)',
  '^(a(b)c)$',
  '^a{2',
  '\\bid',
  '^\\p{L}',
  '^(a*)$',
  'a^b',
  '^[]a]',
  '(?i)a',
])('The pattern %j fixes nothing, or says more than is read', (pattern) => {
  expect(printPattern(pattern)).toBe(undefined);
});

test('As many alternatives as a reader takes in are a type, by one group or by several', () => {
  const group = (size: number) => `(${Array.from({ length: size }, (_, index) => `a${index}`).join('|')})`;
  expect(printPattern(`^${group(50)}$`)).toMatch(/^`\$\{"a0" \| .* \| "a49"\}`$/);
  expect(printPattern(`^${group(51)}$`)).toBe(undefined);
  expect(printPattern(`^${group(7)}-${group(7)}$`)).toMatch(/"a6"\}-\$\{"a0"/);
  expect(printPattern(`^${group(50)}-${group(2)}$`)).toBe(undefined);
  expect(printPattern(`^x${group(51)}?${group(2)}$`)).toBe('`x${string}${"a0" | "a1"}`');
});

const atom = fc.constantFrom(
  ...['a', 'B', '7', '-', '_', ':', '/', '@', '`', '"', 'é', '\\.', '\\$', '\\{', '\\\\', '\\/'],
  ...['[a-c]', '[^x]', '[\\]-]', '\\d', '\\w', '.', '(a|b-1)', '(?:x|yz)'],
);
const piece = fc.tuple(atom, fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}')).map((parts) => parts.join(''));
const pattern = fc
  .tuple(fc.constantFrom('^', ''), fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom('$', ''))
  .map(([start, pieces, end]) => start + pieces.join('') + end);

test('Every text that matches a pattern is of its type', { timeout: 60_000 }, async () => {
  const patterns = fc.sample(pattern, { seed: 7, numRuns: 150 });
  const lines = patterns.flatMap((source, index) => {
    const type = printPattern(source);
    if (type === undefined) return [];
    const texts = fc.sample(fc.stringMatching(new RegExp(source, 'u')), { seed: index, numRuns: 5 });
    return texts.map((text, place) => `export const t${index}_${place}: ${type} = ${JSON.stringify(text)};`);
  });
  expect(lines.length).toBeGreaterThan(400);
  expect(await compile({ 'tracking.ts': lines.join('\n') })).toEqual([]);
});
