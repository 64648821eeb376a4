import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { makeMatcher } from '../../../src/lint/custom/match-text.js';
import { findPatternFault, isRiskyPattern, matchesPattern } from '../../../src/lint/patterns.js';
import { countWorst } from './count-tries.js';
import { pattern, print, type Tree, text } from './grammar.js';

/** RE2 in JavaScript, by others, with what JavaScript writes otherwise (`\u00e9`) put as RE2 writes it. */
function compile(written: string): RE2JS {
  return RE2JS.compile(RE2JS.translateRegExp(written));
}

const written = fc
  .tuple(fc.constantFrom('', '^', String.raw`\b`), pattern, fc.constantFrom('', '$', String.raw`\B`))
  .map(([begin, tree, end]) => `${begin}(?:${print(tree)})${end}`);

describe('a pattern that is accepted', () => {
  it('compiles in RE2, and matches what RE2 matches', () => {
    const property = fc.property(written, fc.array(text, { minLength: 5, maxLength: 5 }), (given, texts) => {
      expect(findPatternFault(given)).toBeUndefined();
      const re2 = compile(given);
      const own = makeMatcher(given);
      for (const one of texts) {
        const expected = re2.matcher(one).find();
        expect([given, one, new RegExp(given, 'u').test(one)]).toEqual([given, one, expected]);
        expect([given, one, matchesPattern(given, one) ?? expected]).toEqual([given, one, expected]);
        expect([given, one, own?.(one) ?? expected]).toEqual([given, one, expected]);
      }
    });
    fc.assert(property, { numRuns: 500, seed: 4 });
  });

  it.each([
    String.raw`\p{L}+\P{Lu}[\p{N}-]`,
    String.raw`[\u00e9\u{1F600}-\u{1F64F}]\x41\cJ\/`,
    '(?<year>[0-9]{4})-a{1000}',
    '(?:a{10}){100}',
    'a??b*?c+?',
    '',
  ])('may have %s', (given) => {
    expect(findPatternFault(given)).toBeUndefined();
    expect(() => compile(given)).not.toThrow();
  });
});

describe('a pattern that is refused because RE2 cannot take it', () => {
  it.each([
    '(?=a)',
    'a(?!b)',
    '(?<=a)b',
    '(?<!a)b',
    String.raw`(a)\1`,
    String.raw`(?<n>a)\k<n>`,
    String.raw`\p{Script=Greek}`,
    String.raw`[\p{Letter}_]`,
    String.raw`[\b]`,
    'a{1001}',
    '(?:a{100}){100}',
    '((b{20}c)?x){60}',
  ])('is none that RE2 takes: %s', (given) => {
    expect(() => new RegExp(given, 'u')).not.toThrow();
    expect(findPatternFault(given)).toMatch(/, which RE2 cannot$/);
    expect(() => RE2JS.compile(given)).toThrow();
  });
});

const MOST_TRIES = 600_000;
const CUBE = 3 ** 3;

/** How many times as often an engine that tries one way after another tries for a text three times as long. */
function measureGrowth(tree: Tree): number {
  const long = countWorst(tree, 30, MOST_TRIES);
  return long >= MOST_TRIES ? long : long / Math.max(1, countWorst(tree, 10, MOST_TRIES));
}

describe('a pattern that is called safe, or risky', () => {
  const verdicts = fc
    .sample(pattern, { numRuns: 1200, seed: 1 })
    .map((tree) => ({ tree, given: `^(?:${print(tree)})$` }))
    .filter(({ given }) => given.length <= 40)
    .map(({ tree, given }) => ({ given, isRisky: isRiskyPattern(given), growth: measureGrowth(tree) }));

  it('is safe: no text of its own repeats makes an engine try much oftener than a polynomial would', () => {
    const safe = verdicts.filter(({ isRisky }) => !isRisky);
    expect(safe.length).toBeGreaterThan(900);
    // What is capped is a polynomial of a high degree: the growth is known where the tries are.
    expect(safe.filter(({ growth }) => growth > CUBE ** 2 && growth < MOST_TRIES)).toEqual([]);
  });

  it('is risky: nine of ten make an engine try out of all proportion, and the rest match whatever follows', () => {
    const risky = verdicts.filter(({ isRisky }) => isRisky);
    const tame = risky.filter(({ growth }) => growth < CUBE);
    expect(risky.length).toBeGreaterThan(80);
    expect(tame.length).toBeLessThan(risky.length / 10);
  });
});
