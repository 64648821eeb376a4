/**
 * Quantities as people write them. Each kind has one parser, one printer and one error message; nothing
 * else in the project reads or writes them.
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

export const EXPECTED = {
  quantity: 'a number or a range such as "12%", "6%..12%", "1.5k" or "800..1200/day"',
  share: 'a share such as "20%", from 0% to 100%',
  percentage: 'a percentage such as "16%"',
  duration: 'a duration such as "30s", "30min", "12h", "7d", "4w", "3mo" or "1y"',
} as const;

const NUMBER = String.raw`-?\d+(?:\.\d+)?k?`;
const SINGLE = new RegExp(`^(${NUMBER})(%?)$`);
const RANGE = new RegExp(`^(?:(${NUMBER})(%?))?\\s*\\.\\.\\s*(?:(${NUMBER})(%?))?$`);
const PER = /\s*\/\s*(hour|day|week|month)$/;
const DURATION = /^(\d+(?:\.\d+)?)\s*(s|min|h|d|w|mo|y)$/;

export function parseQuantity(text: string): Parsed<Quantity> {
  const per = PER.exec(text)?.[1] as Period | undefined;
  const amount = text.replace(PER, '').trim();
  const bounds = parseSingle(amount) ?? parseBounds(amount);
  if (!bounds) return { ok: false, expected: EXPECTED.quantity };
  return { ok: true, value: per ? { ...bounds, per } : bounds };
}

/** Exactly one percentage from 0 to 100: a roll-out, a sampling rate. */
export function parseShare(text: string): Parsed<number> {
  const share = parsePercentage(text);
  if (share.ok && share.value >= 0 && share.value <= 100) return share;
  return { ok: false, expected: EXPECTED.share };
}

/** Exactly one percentage of any size: a lift. */
export function parsePercentage(text: string): Parsed<number> {
  const match = SINGLE.exec(text.trim());
  if (!match?.[2]) return { ok: false, expected: EXPECTED.percentage };
  return { ok: true, value: toNumber(match[1] as string) };
}

export function parseDuration(text: string): Parsed<Duration> {
  const match = DURATION.exec(text.trim());
  if (!match) return { ok: false, expected: EXPECTED.duration };
  return { ok: true, value: { amount: Number(match[1]), unit: match[2] as DurationUnit } };
}

/** An ISO 8601 date that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
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

function parseSingle(text: string): Quantity | undefined {
  const match = SINGLE.exec(text);
  if (!match) return undefined;
  const value = toNumber(match[1] as string);
  return { min: value, max: value, percent: match[2] === '%' };
}

// `6..12%` means `6%..12%`: the sign may stand on the last bound alone.
function parseBounds(text: string): Quantity | undefined {
  const match = RANGE.exec(text);
  if (!match) return undefined;
  const [, low, lowSign, high, highSign] = match;
  if (low === undefined && high === undefined) return undefined;
  if (lowSign === '%' && high !== undefined && highSign !== '%') return undefined;
  return {
    ...(low !== undefined && { min: toNumber(low) }),
    ...(high !== undefined && { max: toNumber(high) }),
    percent: lowSign === '%' || highSign === '%',
  };
}

function toNumber(text: string): number {
  return text.endsWith('k') ? Number(text.slice(0, -1)) * 1000 : Number(text);
}

function printNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
