import { parseSync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';
import { codeSpan, printDoc, printLineComment } from '../../../src/generate/print/typescript/comments.js';
import { RESERVED_WORDS, toCamelCase, toPascalCase } from '../../../src/generate/print/typescript/identifiers.js';
import {
  printKey,
  printLiteralType,
  printString,
  printValue,
} from '../../../src/generate/print/typescript/literals.js';

const RESERVED = new Set(RESERVED_WORDS);
const INVISIBLE =
  '\0\t\x1b\x7f\x85\xad\u061c\u200b\u200d\u200e\u2028\u2029\u202e\u2066\u2069\u3164\ufeff\u{e0041}\ud800';

describe('an identifier', () => {
  test.each([
    ['pricing_viewed', 'pricingViewed', 'PricingViewed'],
    ['pricing-viewed', 'pricingViewed', 'PricingViewed'],
    ['Pricing Viewed', 'pricingViewed', 'PricingViewed'],
    ['pricingViewed', 'pricingViewed', 'PricingViewed'],
    ['checkout:step.viewed/again', 'checkoutStepViewedAgain', 'CheckoutStepViewedAgain'],
    ['PDF Opened', 'pdfOpened', 'PdfOpened'],
    ['PDFOpened', 'pdfOpened', 'PdfOpened'],
    ['GA4Event', 'ga4Event', 'Ga4Event'],
    ['2FA Viewed', '_2faViewed', '_2faViewed'],
    ['404', '_404', '_404'],
    ['delete', 'delete_', 'Delete'],
    ['then', 'then_', 'Then'],
    ['__proto__', 'proto', 'Proto'],
    ['constructor', 'constructor', 'Constructor'],
    ['größe_geändert', 'größeGeändert', 'GrößeGeändert'],
    ['cafe\u0301_seen', 'caf\u00e9Seen', 'Caf\u00e9Seen'],
    ['商品_閲覧', '商品閲覧', '商品閲覧'],
    ['🎉', 'u1f389', 'U1f389'],
    ['👍 clicked', 'u1f44dClicked', 'U1f44dClicked'],
    ['price €', 'priceU20ac', 'PriceU20ac'],
    ['a\u200bb\u202ec', 'abc', 'Abc'],
    ['"];x//', 'x', 'X'],
    ['`\u0024{x}`', 'x', 'X'],
    ['---', 'u2dU2dU2d', 'U2dU2dU2d'],
    ['\u200b', 'u200b', 'U200b'],
    ['', '_', '_'],
  ])('for %j is %s, or %s as a type', (name, camel, pascal) => {
    expect([toCamelCase(name, RESERVED), toPascalCase(name, RESERVED)]).toEqual([camel, pascal]);
  });

  test('is one whatever character of the basic plane a name starts with or holds', () => {
    const identifiers = new Set<string>();
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      for (const name of [character, `${character}a`, `a${character}`, `a ${character}b`]) {
        identifiers.add(toCamelCase(name, RESERVED)).add(toPascalCase(name, RESERVED));
      }
    }
    const code = [...identifiers].map((name) => `export function ${name}(): void {}`).join('\n');
    expect(identifiers.size).toBeGreaterThan(100_000);
    expect(parseSync('identifiers.ts', code).errors).toEqual([]);
  });
});

describe('a string literal', () => {
  test.each([
    ['Say "hi" & bye'],
    ["it's"],
    ['`\u0024{globalThis.pwned = 1}`'],
    ['\\u0041\\'],
    ['a\nb\r\u2028'],
    ['</script>'],
    [INVISIBLE],
    ['❤️'],
  ])('of %j is that text again, in visible characters', (text) => {
    const literal = printString(text);
    expect(new Function(`return ${literal}`)()).toBe(text);
    expect(literal).not.toMatch(/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
  });

  test('is what a key becomes that is no identifier, and a computed one where it would be the prototype', () => {
    expect(['plan_id', '$a', 'new', '2fa', 'content-type', 'größe', '', '__proto__'].map(printKey)).toEqual([
      'plan_id',
      '$a',
      'new',
      '"2fa"',
      '"content-type"',
      '"größe"',
      '""',
      '["__proto__"]',
    ]);
  });

  test('has no like for Infinity and NaN among the numbers', () => {
    const values = [1, -0.5, 1e21, Number.POSITIVE_INFINITY, Number.NaN, true, null, 'a"'];
    expect(values.map(printLiteralType)).toEqual(['1', '-0.5', '1e+21', 'number', 'number', 'true', 'null', '"a\\""']);
  });
});

describe('a documentation comment', () => {
  test('stands on one line when it is short', () => {
    expect(printDoc(['The plan.'], '  ')).toEqual(['  /** The plan. */']);
  });

  test('keeps the lines of a text, whatever ends them', () => {
    expect(printDoc(['a\r\nb\rc\n\n d '])).toEqual(['/**', ' * a', ' * b', ' * c', ' *', ' *  d', ' */']);
  });

  test('is not ended by its text', () => {
    const text = 'x */ } (globalThis as any).pwned=3; interface X { /* y **/';
    const [line = ''] = printDoc([text]);
    expect(line).toBe('/** x *\\/ } (globalThis as any).pwned=3; interface X { /* y **\\/ */');
    expect(line.indexOf('*/')).toBe(line.length - 2);
  });

  test('makes what is invisible visible', () => {
    expect(printDoc(['a\u202eb\u2028c\u200bd\0e\tf❤️'])).toEqual(['/** a\\u202eb\\u2028c\\u200bd\\u0000e f❤️ */']);
  });

  test('has no tag that the text makes up', () => {
    expect(printDoc(['@deprecated no {@link x} (@growth) a@b.example *@x'])).toEqual([
      '/** \\@deprecated no {\\@link x} (@growth) a@b.example *\\@x */',
    ]);
  });

  test('has the tags that it is given, each on one line', () => {
    const tag = { tag: 'deprecated', parts: ['Since\n*/ 1.', { link: 'pricingViewed' }, '@since'] } as const;
    expect(printDoc(['Text.', tag])).toEqual([
      ...['/**', ' * Text.', ' * @deprecated Since *\\/ 1. {@link pricingViewed} \\@since', ' */'],
    ]);
  });

  test('of a line stays on it', () => {
    expect(printLineComment('a\nb\u2028c\r*/')).toBe('// a b c *\\/');
  });
});

test('a code span holds any number of backticks', () => {
  expect(['a', 'a`b', '`', '``a` b', 'a\nb'].map(codeSpan)).toEqual([
    '`a`',
    '``a`b``',
    '`` ` ``',
    '``` ``a` b ```',
    '`a b`',
  ]);
});

test('a value for people is JSON on one line', () => {
  const value = new Map<string, unknown>([
    ['a', [1, 'x"', null]],
    ['__proto__', new Map([['b', true]])],
  ]);
  expect(printValue(value)).toBe('{"a": [1, "x\\"", null], "__proto__": {"b": true}}');
  expect(printValue({ a: { b: [] } })).toBe('{"a": {"b": []}}');
});
