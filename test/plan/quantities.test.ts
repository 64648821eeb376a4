import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Duration,
  isDate,
  PATTERNS,
  parseDuration,
  parsePercentage,
  parseQuantity,
  parseShare,
  printDuration,
  printPercentage,
  printQuantity,
  type Quantity,
  toSeconds,
} from '../../src/plan/quantities.js';

const SEED = { seed: 20_261_121, numRuns: 1000 };

// Up to nine digits before the point and six after it: what the format takes.
const amount = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, part]) => Number(`${whole}.${String(part).padStart(6, '0')}`));

describe('a quantity', () => {
  it.each<[string, Quantity]>([
    ['12', { min: 12, max: 12, percent: false }],
    ['12%', { min: 12, max: 12, percent: true }],
    ['-3.5%', { min: -3.5, max: -3.5, percent: true }],
    ['1.5k', { min: 1500, max: 1500, percent: false }],
    ['6%..12%', { min: 6, max: 12, percent: true }],
    ['6..12%', { min: 6, max: 12, percent: true }],
    ['6 .. 12', { min: 6, max: 12, percent: false }],
    ['2.5% .. 3.5%', { min: 2.5, max: 3.5, percent: true }],
    ['-2..-1', { min: -2, max: -1, percent: false }],
    ['12%..', { min: 12, percent: true }],
    ['..3%', { max: 3, percent: true }],
    ['.. 3', { max: 3, percent: false }],
    ['800..1200/day', { min: 800, max: 1200, percent: false, per: 'day' }],
    ['1.2k..2k / week', { min: 1200, max: 2000, percent: false, per: 'week' }],
    ['5%/month', { min: 5, max: 5, percent: true, per: 'month' }],
    [' 40/hour ', { min: 40, max: 40, percent: false, per: 'hour' }],
    ['5000000000/month', { min: 5_000_000_000, max: 5_000_000_000, percent: false, per: 'month' }],
  ])('reads %j', (text, value) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value });
  });

  it.each([
    '',
    ' ',
    '..',
    '%',
    'k',
    '1..2..3',
    '6%..12',
    '12 %',
    '1,000',
    '1.000.000',
    '.5',
    '5.',
    '+5',
    '1e3',
    '1.5K',
    '1kk',
    '12%%',
    '5/year',
    '5/',
    '/day',
    '1/day/day',
    'about 5',
    '5 10',
    '--5',
    '1…5',
    '1-5',
    '1234567890.5',
    '1234567890123456',
    '0.1234567',
    '١٢%',
  ])('refuses %j with one sentence for all', (text) => {
    expect(parseQuantity(text)).toEqual({
      ok: false,
      expected: 'a number or a range such as "12%", "6%..12%", "1.5k" or "800..1200/day"',
    });
  });

  it('is what the pattern in the schema for editors says, whatever is written', () => {
    const pattern = new RegExp(PATTERNS.quantity);
    const piece = fc.constantFrom(
      '1',
      '12',
      '1.5',
      '0.',
      '-',
      '%',
      'k',
      '..',
      '.',
      ' ',
      '/',
      'day',
      'week',
      '\u00a0',
      'x',
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    let taken = 0;
    fc.assert(
      fc.property(text, (written) => {
        const { ok } = parseQuantity(written);
        taken += Number(ok);
        expect(ok, written).toBe(pattern.test(written));
      }),
      { ...SEED, numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('is the same with and without a superfluous zero', () => {
    expect(parseQuantity('4%')).toEqual(parseQuantity('4.0%'));
    expect(parseQuantity('-0')).toEqual(parseQuantity('0'));
    expect(parseQuantity('1.001k')).toEqual(parseQuantity('1001'));
  });

  it('is printed as it is read', () => {
    const quantity = fc.record(
      {
        min: amount,
        max: amount,
        percent: fc.boolean(),
        per: fc.constantFrom<NonNullable<Quantity['per']>>('hour', 'day', 'week', 'month'),
      },
      { requiredKeys: ['percent'] },
    );
    fc.assert(
      fc.property(quantity, (value) => {
        fc.pre(value.min !== undefined || value.max !== undefined);
        expect(parseQuantity(printQuantity(value))).toEqual({ ok: true, value });
      }),
      SEED,
    );
  });

  it('is printed without what the text may leave out', () => {
    const printed = ['1.50k', '6..12%', '4.0%', '800 .. 1200 / day', '..3%', '12%..', '1000000000000k'].map((text) => {
      const parsed = parseQuantity(text);
      return parsed.ok && printQuantity(parsed.value);
    });
    expect(printed).toEqual(['1500', '6%..12%', '4%', '800..1200/day', '..3%', '12%..', '1000000000000000']);
  });

  it('is printed without the noise of arithmetic', () => {
    expect(printQuantity({ min: 0.07 * 62, max: 0.07 * 62, percent: false })).toBe('4.34');
    expect(printPercentage(0.1 + 0.2)).toBe('0.3%');
    expect(printPercentage(33.333333)).toBe('33.333333%');
  });
});

describe('a share', () => {
  it.each([
    ['20%', 20],
    ['0%', 0],
    ['100%', 100],
    ['100.0%', 100],
    [' 12.5% ', 12.5],
  ])('reads %j', (text, value) => {
    expect(parseShare(text)).toEqual({ ok: true, value });
  });

  it.each(['20', '-1%', '101%', '100.5%', '0.2', '1k%', '10%..20%', '20 %'])('refuses %j', (text) => {
    expect(parseShare(text)).toEqual({ ok: false, expected: 'a share such as "20%", from 0% to 100%' });
  });
});

describe('a percentage', () => {
  it.each([
    ['16%', 16],
    ['-4.5%', -4.5],
    ['250%', 250],
  ])('reads %j', (text, value) => {
    expect(parsePercentage(text)).toEqual({ ok: true, value });
  });

  it.each(['16', '16%..20%', '16%/day', '%'])('refuses %j', (text) => {
    expect(parsePercentage(text)).toEqual({ ok: false, expected: 'a percentage such as "16%"' });
  });

  it('is printed as it is read', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parsePercentage(printPercentage(value))).toEqual({ ok: true, value });
      }),
      SEED,
    );
  });
});

describe('a duration', () => {
  it.each<[string, Duration, number]>([
    ['30s', { amount: 30, unit: 's' }, 30],
    ['30min', { amount: 30, unit: 'min' }, 1800],
    ['12 h', { amount: 12, unit: 'h' }, 43_200],
    ['7d', { amount: 7, unit: 'd' }, 604_800],
    [' 4w ', { amount: 4, unit: 'w' }, 2_419_200],
    ['3mo', { amount: 3, unit: 'mo' }, 7_889_238],
    ['1y', { amount: 1, unit: 'y' }, 31_556_952],
    ['1.5h', { amount: 1.5, unit: 'h' }, 5400],
  ])('reads %j', (text, value, seconds) => {
    expect(parseDuration(text)).toEqual({ ok: true, value });
    expect(toSeconds(value)).toBe(seconds);
  });

  it.each(['', '7', 'd', '-7d', '7 days', '7D', '30m', '1d12h', '7d..14d', '.5h'])('refuses %j', (text) => {
    expect(parseDuration(text)).toEqual({
      ok: false,
      expected: 'a duration such as "30s", "30min", "12h", "7d", "4w", "3mo" or "1y"',
    });
  });

  it('is printed as it is read', () => {
    const unit = fc.constantFrom<Duration['unit']>('s', 'min', 'h', 'd', 'w', 'mo', 'y');
    const duration = fc.record({ amount: amount.map(Math.abs), unit });
    fc.assert(
      fc.property(duration, (value) => {
        expect(parseDuration(printDuration(value))).toEqual({ ok: true, value });
      }),
      SEED,
    );
  });
});

describe('a date', () => {
  it.each(['2026-10-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('is not %j', (text) => {
    expect(isDate(text)).toBe(false);
  });
});
