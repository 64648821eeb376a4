/**
 * Quantities as people write them. Each kind has one pattern, one parser, one printer and one error message;
 * nothing else in the project reads or writes them.
 */

export type Period = 'hour' | 'day' | 'week' | 'month';

/** `12%`, `6%..12%`, `12%..`, `..3%`, `1.5k`, `800..1200/day`. A single value has `min` equal to `max`. */
export interface Quantity {
  readonly min?: number;
  readonly max?: number;
  /** Numbers are per cent: `12%` is 12, not 0.12. */
  readonly percent: boolean;
  readonly per?: Period;
}

export type DurationUnit = 's' | 'min' | 'h' | 'd' | 'w' | 'mo' | 'y';

/** `30s`, `30min`, `12h`, `7d`, `4w`, `3mo`, `1y`. */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly expected: string };

/** Completes "… must be …; it is …". */
export const EXPECTED = {
  quantity: 'a number or a range such as "12%", "6%..12%", "1.5k" or "800..1200/day"',
  share: 'a share such as "20%", from 0% to 100%',
  percentage: 'a percentage such as "16%"',
  duration: 'a duration such as "30s", "30min", "12h", "7d", "4w", "3mo" or "1y"',
} as const;

// At most 15 digits, as many as a number holds exactly: what is printed is what was read.
const AMOUNT = String.raw`(?:\d{1,9}(?:\.\d{1,6})?|\d{10,15})k?`;
const NUMBER = `-?${AMOUNT}`;
// `6..12%` means `6%..12%`: the sign may stand on the last bound alone, never on the first alone.
const RANGE = String.raw`${NUMBER}%?\s*\.\.\s*${NUMBER}%|${NUMBER}\s*\.\.\s*${NUMBER}`;
const OPEN_RANGE = String.raw`${NUMBER}%?\s*\.\.|\.\.\s*${NUMBER}%?`;

/** What each kind looks like. The schema for editors has these too. */
export const PATTERNS = {
  quantity: String.raw`^\s*(?:${NUMBER}%?|${RANGE}|${OPEN_RANGE})(?:\s*\/\s*(?:hour|day|week|month))?\s*$`,
  share: String.raw`^\s*(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)%\s*$`,
  percentage: String.raw`^\s*${NUMBER}%\s*$`,
  duration: String.raw`^\s*\d{1,9}(?:\.\d{1,6})?\s*(?:s|min|h|d|w|mo|y)\s*$`,
} as const;

// The parser reads bound by bound, and counts digits itself: compiling the whole pattern costs a short run a millisecond.
const BOUND = /^-?(\d+)(?:\.(\d+))?k?%?$/;
const PERIOD = /^(?:hour|day|week|month)$/;
const SHARE = new RegExp(PATTERNS.share);
const PERCENTAGE = new RegExp(PATTERNS.percentage);
const DURATION = new RegExp(PATTERNS.duration);

export function parseQuantity(text: string): Parsed<Quantity> {
  const [amount = '', period, ...more] = text.split('/').map((part) => part.trim());
  const bounds = amount.split('..').map((bound) => bound.trim());
  const fits = more.length === 0 && (period === undefined || PERIOD.test(period)) && areBounds(bounds);
  if (!fits) return { ok: false, expected: EXPECTED.quantity };
  const [first = '', last = first] = bounds;
  const [min, max] = [parseNumber(first), parseNumber(last)];
  const quantity: { min?: number; max?: number; percent: boolean; per?: Period } = { percent: amount.includes('%') };
  if (min !== undefined) quantity.min = min;
  if (max !== undefined) quantity.max = max;
  if (period !== undefined) quantity.per = period as Period;
  return { ok: true, value: quantity };
}

/** One bound, or two of which one may be open. */
function areBounds([first = '', last, ...more]: readonly string[]): boolean {
  if (last === undefined) return isBound(first);
  if (more.length > 0 || (first === '' && last === '')) return false;
  if (first === '' || last === '') return isBound(first || last);
  return isBound(first) && isBound(last) && (last.endsWith('%') || !first.endsWith('%'));
}

/** As `NUMBER` with or without a percent sign. */
function isBound(text: string): boolean {
  const found = BOUND.exec(text);
  if (!found) return false;
  const [, whole = '', fraction] = found;
  return fraction === undefined ? whole.length <= 15 : whole.length <= 9 && fraction.length <= 6;
}

/** Exactly one percentage from 0 to 100: a roll-out, a sampling rate. */
export function parseShare(text: string): Parsed<number> {
  if (!SHARE.test(text)) return { ok: false, expected: EXPECTED.share };
  return { ok: true, value: Number.parseFloat(text) };
}

/** Exactly one percentage of any size: a lift. */
export function parsePercentage(text: string): Parsed<number> {
  if (!PERCENTAGE.test(text)) return { ok: false, expected: EXPECTED.percentage };
  return { ok: true, value: parseNumber(text) as number };
}

export function parseDuration(text: string): Parsed<Duration> {
  if (!DURATION.test(text)) return { ok: false, expected: EXPECTED.duration };
  const unit = text.replace(/[\d.\s]+/g, '') as DurationUnit;
  return { ok: true, value: { amount: Number.parseFloat(text), unit } };
}

/** An ISO 8601 date that the calendar has. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

export function printQuantity(quantity: Quantity): string {
  const sign = quantity.percent ? '%' : '';
  const bound = (value: number | undefined) => (value === undefined ? '' : `${printNumber(value)}${sign}`);
  const { min, max } = quantity;
  const amount = min === max ? bound(min) : `${bound(min)}..${bound(max)}`;
  return quantity.per ? `${amount}/${quantity.per}` : amount;
}

export function printPercentage(value: number): string {
  return `${printNumber(value)}%`;
}

export function printDuration(duration: Duration): string {
  return `${printNumber(duration.amount)}${duration.unit}`;
}

const SECONDS: Record<DurationUnit, number> = {
  s: 1,
  min: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  mo: 2_629_746,
  y: 31_556_952,
};

/** A month is a twelfth, a year the mean length of a Gregorian year: for comparing, not for calendars. */
export function toSeconds(duration: Duration): number {
  return duration.amount * SECONDS[duration.unit];
}

/** `1.5k`, `12%`; nothing where a range is open. */
function parseNumber(text: string): number | undefined {
  // The digits and the `k` become one number, so that none is rounded.
  const value = text.includes('k') ? Number(text.replace(/k.*/, 'e3')) : Number.parseFloat(text);
  // `+ 0` turns the negative zero into zero.
  return Number.isNaN(value) ? undefined : value + 0;
}

/** Without the noise that arithmetic leaves: 0.07 × 62 is 4.34. What was read is printed as it is. */
function printNumber(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const isNoise = Math.abs(rounded - value) <= Math.abs(value) * 2 * Number.EPSILON;
  return String(isNoise ? rounded : value);
}
