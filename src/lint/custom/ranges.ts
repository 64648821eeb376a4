import { isDate, parseDuration, parseQuantity, toSeconds } from '../../plan/quantities.js';

/** From `min` to `max`, both included; `kind` says what is compared, so that 5 % is not taken for 5. */
export interface Span {
  readonly min: number;
  readonly max: number;
  readonly kind: 'number' | 'percent' | 'duration' | 'date';
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** `2..5`, `2..`, `..5`, `3`, `5%..50%`, `1d..30d`, `2026-01-01..`: nothing for anything else. */
export function parseSpan(text: string): Span | undefined {
  const [first = '', last = first, ...more] = text.split('..').map((part) => part.trim());
  if (more.length > 0 || (first === '' && last === '')) return undefined;
  const quantity = parseAmount(text);
  if (quantity) return quantity;
  const [min, max] = [first, last].map((part) => (part === '' ? undefined : parsePoint(part)));
  const kind = (min ?? max)?.kind;
  const isFaulty = (first !== '' && !min) || (last !== '' && !max) || (min && max && min.kind !== max.kind);
  if (kind === undefined || isFaulty) return undefined;
  return ordered({ min: min?.at ?? Number.NEGATIVE_INFINITY, max: max?.at ?? Number.POSITIVE_INFINITY, kind });
}

function parseAmount(text: string): Span | undefined {
  const parsed = parseQuantity(text);
  if (!parsed.ok || parsed.value.per) return undefined;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, percent } = parsed.value;
  return ordered({ min, max, kind: percent ? 'percent' : 'number' });
}

function ordered(span: Span): Span | undefined {
  return span.min <= span.max ? span : undefined;
}

function parsePoint(text: string): { at: number; kind: Span['kind'] } | undefined {
  if (isDate(text)) return { at: Date.parse(text) / MILLISECONDS_PER_DAY, kind: 'date' };
  const duration = parseDuration(text);
  return duration.ok ? { at: toSeconds(duration.value), kind: 'duration' } : undefined;
}

/** Whether all that a value can be is in a range: of a value that is a range itself, both ends. */
export function isWithin(text: string, { min, max, kind }: Span): boolean {
  // What is counted per day is compared by its amount.
  const value = parseSpan(text.replace(/\s*\/\s*(?:hour|day|week|month)\s*$/, ''));
  return value !== undefined && value.kind === kind && value.min >= min && value.max <= max;
}

export function isCountWithin(count: number, { min, max }: Span): boolean {
  return count >= min && count <= max;
}
