import { z } from 'zod';
import { EXPECTED, isDate, PATTERNS } from '../quantities.js';

/*
 * The scalars of the format. `expected` completes the sentence "…, but here stands …" and `quantity` names
 * the parser; both are carried into the derived structure (scripts/derive-structure.ts), not into the
 * published JSON Schema.
 */

/** Free text. A number or `true` needs quotes, so that what is meant is what is read. */
export const text = (description: string) => z.string().min(1).meta({ description, expected: 'text' });

/** The name of something in the plan, or an id of a vendor: text as written, so `404` and `true` are fine. */
export const name = (description: string) =>
  z.union([z.string().min(1), z.number(), z.boolean()]).meta({ description, expected: 'a name' });

export const names = (description: string) =>
  z.array(name('A name.')).meta({ description, expected: 'a list of names such as "[a, b]"' });

/** One name, or a list of them. */
export const nameOrNames = (description: string) =>
  z.union([name('A name.'), z.array(name('A name.'))]).meta({ description, expected: 'a name or a list of names' });

export const semver = (description: string) =>
  z
    .string()
    .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/)
    .meta({ description, expected: 'a version with all three parts, such as "1.4.0"' });

export const date = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine(isDate)
    .meta({ description, format: 'date', expected: 'a date such as "2026-10-31"', quantity: 'date' });

const quantityOf = (kind: keyof typeof PATTERNS) => z.string().regex(new RegExp(PATTERNS[kind]));

// Editors show no more of a pattern than the pattern: the description has to say how the value is written.
const written = (kind: keyof typeof PATTERNS, description: string, examples: readonly string[]) => ({
  description: `${description} Written as ${examples.join(', ')}.`,
  expected: EXPECTED[kind],
  quantity: kind,
});

export const quantity = (description: string) =>
  z
    .union([quantityOf('quantity'), z.number()])
    .meta(written('quantity', description, ['12%', '6%..12%', '12%..', '1.5k', '800..1200/day']));

export const share = (description: string) => quantityOf('share').meta(written('share', description, ['20%']));

export const percentage = (description: string) =>
  quantityOf('percentage').meta(written('percentage', description, ['16%']));

export const duration = (description: string) =>
  quantityOf('duration').meta(written('duration', description, ['30s', '30min', '12h', '7d', '4w', '3mo', '1y']));

/** Any single value. */
export const literal = (description: string) =>
  z.union([z.string(), z.number(), z.boolean(), z.null()]).meta({ description, expected: 'a single value' });

export const flag = (description: string) => z.boolean().meta({ description, expected: 'true or false' });

export const choice = <const T extends readonly [string, ...string[]]>(options: T, description: string) =>
  z.enum(options).meta({ description });

/** A map keyed by name. Any key is only a name. */
export const mapOf = <T extends z.ZodType>(value: T, description: string) =>
  z.record(z.string().min(1), value).meta({ description });

/** The user's own `x-` fields, kept as they are and passed to templates. */
export const custom = z.unknown().meta({ description: 'Your own field: kept as it is and passed to templates.' });

/**
 * An object of the format: unknown fields are errors, `x-` fields are the user's own. With an id it is written
 * once in what is derived, and referred to.
 */
export const node = <T extends z.ZodRawShape>(shape: T, description: string, id?: string) =>
  z
    .object(shape)
    .catchall(custom)
    .check(refuseUnknown(new Set(Object.keys(shape))))
    .meta({ description, closed: true, ...(id !== undefined && { id }) });

function refuseUnknown(known: ReadonlySet<string>) {
  return z.check<Record<string, unknown>>((context) => {
    const unknown = Object.keys(context.value).filter((key) => !known.has(key) && !key.startsWith('x-'));
    if (unknown.length === 0) return;
    context.issues.push({ code: 'unrecognized_keys', keys: unknown, input: context.value });
  });
}
