import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, checkFormat } from '../../../src/lint/naming/check-name.js';
import { findMismatch } from '../../../src/lint/naming/match-name.js';
import type { NameCase } from '../../../src/plan/model.js';
import { compileWritten, type Written } from './convention.js';

const verbs = ['viewed', 'added', 'signed_up'];
const objectAction: Written = { format: '{object}_{action}', vocabulary: { action: verbs } };
const categories: Written = { format: '{category}:{action}:{label?}' };

/** `undefined` when the name follows the format, else why not. */
function reasonOf(name: string, written: Written): string | undefined {
  const mismatch = findMismatch(name, compileWritten(written));
  return mismatch && (mismatch.reason ?? 'no reason');
}

describe('a name follows its format', () => {
  it.each<[string, Written]>([
    ['pricing_viewed', objectAction],
    ['cart_item_added', objectAction],
    ['pricing_VIEWED', objectAction],
    ['user_signed_up', objectAction],
    ['cart_item_added', { format: '{object}_{action}' }],
    ['checkout:submit', categories],
    ['checkout:form_submit:shipping', categories],
    ['PDF Opened', { format: '{Object} {Action}', vocabulary: { Action: ['opened'] } }],
    ['2FA Code Viewed', { format: '{Object} {Action}' }],
    ['cartItemAdded', { format: '{object}{Action}', vocabulary: { Action: ['added'] } }],
    ['userSignedUp', { format: '{object}{Action}', vocabulary: { Action: ['signedUp'] } }],
    ['purchase', { format: '{action}_{object?}', vocabulary: { action: ['purchase', 'add_to'], object: ['cart'] } }],
    ['add_to_cart', { format: '{action}_{object?}', vocabulary: { action: ['purchase', 'add_to'], object: ['cart'] } }],
    ['acme.cart_viewed', { format: '{brand?}.{object}_{action}' }],
    ['cart_viewed', { format: '{brand?}.{object}_{action}' }],
    ['app_cart_viewed', { format: 'app_{object}_{action}' }],
    ['@cart_viewed!', { format: '@{object}_{action}!' }],
    ['Shop - Cart Viewed', { format: '{Area} - {Object} {Action}' }],
    ['cart_viewed_on_home', { format: '{object}_{action}_on_{place}', vocabulary: { action: verbs } }],
    ['constructor_viewed', objectAction],
    ['shop:cart::viewed', { format: '{area}:{object}::{action}' }],
  ])('%s', (name, written) => {
    expect(reasonOf(name, written)).toBeUndefined();
  });
});

describe('a name does not follow its format', () => {
  it.each<[string, Written, string]>([
    ['viewed', objectAction, 'it has 1 word where 2 are the least'],
    ['pricing-viewed', objectAction, 'it has 1 word where 2 are the least'],
    ['pricing_bought', objectAction, '"bought" is not in the vocabulary of "action"'],
    ['pricing_viewed_again', objectAction, '"again" is not in the vocabulary of "action"'],
    ['pricing__viewed', objectAction, 'a separator stands at an end, or twice in a row'],
    ['_viewed', objectAction, 'a separator stands at an end, or twice in a row'],
    ['pricing_', objectAction, 'a separator stands at an end, or twice in a row'],
    ['checkout', categories, '":" is missing'],
    ['checkout:', categories, 'it has 1 word where 2 are the least'],
    [':submit', categories, 'it has 1 word where 2 are the least'],
    ['checkout::submit', categories, 'its parts are not in order'],
    ['a:b:c:d', categories, 'it has too many parts'],
    [
      'sales:buy',
      { ...categories, vocabulary: { category: ['checkout'] } },
      '"sales" is not in the vocabulary of "category"',
    ],
    [
      'watch_cart',
      { format: '{action}_{object?}', vocabulary: { action: ['view'], object: ['cart'] } },
      '"watch" is not in the vocabulary of "action"',
    ],
    [
      'cart_item_added',
      { format: '{category}_{action}', vocabulary: { category: ['cart'] } },
      'it has no "category" of the vocabulary',
    ],
    ['cart_viewed', { format: 'app_{object}_{action}' }, '"app" is missing'],
    ['cart_viewed', { format: '@{object}_{action}' }, '"@" is missing'],
    ['.cart_viewed', { format: '{brand?}.{object}_{action}' }, 'its parts are not in order'],
    ['', objectAction, 'it has 0 words where 2 are the least'],
  ])('%s', (name, written, reason) => {
    expect(reasonOf(name, written)).toBe(reason);
  });

  it('and the nearest word of the vocabulary is suggested', () => {
    expect(findMismatch('pricing_veiwed', compileWritten(objectAction))?.help).toBe(
      'Write "viewed", or add "veiwed" to the vocabulary of "action".',
    );
  });
});

describe('a name whose only fault is its case', () => {
  it.each([
    ['PricingViewed', 'pricing_viewed'],
    ['pricing-viewed', 'pricing_viewed'],
    ['Pricing Viewed', 'pricing_viewed'],
    ['Pricing_Viewed', 'pricing_viewed'],
  ])('is one finding, with the right name: %s', (name, suggestion) => {
    const convention = compileWritten(objectAction);
    expect(checkFormat(name, convention)).toBeUndefined();
    expect(checkCase(name, convention)).toEqual({ expected: 'snake case', suggestion });
  });

  it('has its case judged between marks, and all of it in one case', () => {
    expect(checkCase('checkout:formSubmitted', compileWritten(categories))).toBeUndefined();
    expect(checkCase('check-out:form_submitted', compileWritten(categories))?.expected).toBe(
      'the same case throughout (snake, kebab, camel, lower)',
    );
    expect(checkCase('Checkout:submit', compileWritten(categories))?.suggestion).toBe('checkout:submit');
  });

  it('has a second finding when the right case does not help', () => {
    const convention = compileWritten(objectAction);
    expect(checkFormat('PricingBought', convention)?.reason).toBe('it has 1 word where 2 are the least');
    expect(checkCase('PricingBought', convention)).toBeDefined();
  });
});

const CASES: readonly (NameCase | undefined)[] = [
  undefined,
  'snake',
  'kebab',
  'camel',
  'pascal',
  'title',
  'sentence',
  'lower',
];
const FORMATS = ['{a}_{b}', '{a}:{b}:{c?}', '{A} {B}', '{a}{B}', '{a?}.{b}_{c}', 'x_{a}-{b}', undefined];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('_', ':', ' ', '-', '.', 'a', 'B', '1', 'é', '\u200d', '\u202e', '{', '}', '🛒'),
    maxLength: 40,
  }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '', '(', '[a-', '\\', '\ud800'),
);

describe('matching', () => {
  it('never throws, whatever the name, and what it suggests is right', () => {
    const vocabulary = { b: ['viewed', '__proto__', '(', 'signed up'] };
    const conventions = FORMATS.flatMap((format) =>
      CASES.flatMap((nameCase) => {
        const compiled = compileWritten({
          ...(format !== undefined && { format }),
          ...(nameCase && { case: nameCase }),
          vocabulary,
        });
        return compiled.steps.length > 0 || compiled.cases.length > 0 ? [compiled] : [];
      }),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom(...conventions), (name, convention) => {
        checkFormat(name, convention);
        const suggestion = checkCase(name, convention)?.suggestion;
        if (suggestion !== undefined) expect(checkCase(suggestion, convention)).toBeUndefined();
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('follows every name that is made of the tokens of a format', () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
    const convention = compileWritten({
      format: '{area?}:{object}_{action}_{detail?}',
      vocabulary: { action: verbs, detail: ['again'] },
    });
    const name = fc
      .tuple(
        fc.option(word),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...verbs),
        fc.constantFrom('', '_again'),
      )
      .map(
        ([area, objects, action, detail]) =>
          `${area === null ? '' : `${area}:`}${objects.join('_')}_${action}${detail}`,
      );
    fc.assert(
      fc.property(name, (text) => findMismatch(text, convention) === undefined),
      { numRuns: 1000, seed: 7 },
    );
  });

  // What grows with the square of a name needs hours for these; the limit is far from both.
  it('takes time that grows with the name, not with its square', { timeout: 20_000 }, () => {
    const conventions = [
      compileWritten({ format: '{a}_{b}_{c}_{d?}', vocabulary: { b: ['x', 'x_x', 'x_x_x'] } }),
      compileWritten({ format: '{a}:{b}:{c?}' }),
      compileWritten({ format: '{a}{B}' }),
    ];
    for (const convention of conventions) {
      for (const piece of ['x_', 'x:', 'xX', '_', ' ']) {
        checkFormat(piece.repeat(200_000), convention);
      }
    }
  });
});
