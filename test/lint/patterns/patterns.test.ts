import { describe, expect, it } from 'vitest';
import { findPatternFault, isRiskyPattern, matchesPattern } from '../../../src/lint/patterns.js';

describe('a pattern', () => {
  it.each([
    '^[a-z]+$',
    '^[a-z0-9]+(-[a-z0-9]+)*$',
    '^(?:/[a-z]+)+$',
    '^[A-Z]{2}-[0-9]{6}$',
    '^(a|b)+$',
    '^https://[^?#]+$',
    String.raw`^\d+(\.\d+)?$`,
    '^(card|invoice)$',
    '',
    '^([a-z]+_)?[a-z]+$',
    '^(a|ab)*$',
    String.raw`^(\d{1,3}\.){3}\d{1,3}$`,
    '^([0-9A-F]{2}:){5}[0-9A-F]{2}$',
    String.raw`^(\w{32})+$`,
    String.raw`^[a-z]+(/[a-z]+)*(?:\.\d*)+$`,
    '^([_a](_[a-z]+)*)$',
  ])('that reads a text in one way is safe: %s', (pattern) => {
    expect([pattern, isRiskyPattern(pattern)]).toEqual([pattern, false]);
  });

  it.each([
    '^(a+)+$',
    '^([a-z]+)*$',
    '^(a|a)*$',
    '^(.*-)*$',
    '^(x+x+)+y$',
    '^(([a-z])+.)+$',
    '^(a*){20}$',
    String.raw`^(?:(?:\w|a)){2,}$`,
    String.raw`^([a-z0-9]+\.?)*$`,
    '^(-[a-z-]+)*$',
    String.raw`^(_\w+)*$`,
    '^((-[a-z]+)*)*$',
    '^([a(-[b]+)*$',
    '^(-[a-z]+)*(a+)+$',
  ])('that reads a text in many ways is risky: %s', (pattern) => {
    expect([pattern, isRiskyPattern(pattern)]).toEqual([pattern, true]);
  });

  it.each([
    ['(', 'does not compile: unterminated group'],
    ['a)', "does not compile: unmatched ')'"],
    ['(?=a)', 'looks ahead or behind, which RE2 cannot'],
    ['(?<!a)b', 'looks ahead or behind, which RE2 cannot'],
    [String.raw`(a)\1`, 'refers back to a group, which RE2 cannot'],
    [String.raw`\\1`, undefined],
    ['[(?=]', undefined],
  ])('%s %s', (pattern, fault) => {
    expect(findPatternFault(pattern)).toBe(fault);
  });

  it('is never judged in a way that throws', () => {
    for (const pattern of [')', '))((', '[', '\\', '{1', 'a{,2}', '(?<n>a)', '*']) {
      expect(typeof isRiskyPattern(pattern)).toBe('boolean');
    }
  });

  it('that could take long is not tried, and the others are, unanchored', () => {
    expect(matchesPattern('^(a+)+$', `${'a'.repeat(40)}b`)).toBeUndefined();
    expect(matchesPattern('b+', 'abc')).toBe(true);
    expect(matchesPattern('^b+$', 'abc')).toBe(false);
    expect(matchesPattern('.*.*.*.*.*.*.*x', 'a'.repeat(60))).toBeUndefined();
    expect(matchesPattern('(', 'a')).toBeUndefined();
  });
});
