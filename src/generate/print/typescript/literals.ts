import { escapeInvisible } from './invisible.js';

// Only ASCII: a name with other letters is quoted, so that what it is made of is plain to see.
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** A string literal in double quotes. It holds exactly this text, and nothing in it ends it. */
export function printString(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}

/** The name of a member of a type or an object literal: quoted when it is no identifier. */
export function printKey(name: string): string {
  // Written plainly or quoted, `__proto__: x` in an object literal sets the prototype; computed, it is a name.
  if (name === '__proto__') return '["__proto__"]';
  return PLAIN_KEY.test(name) ? name : printString(name);
}

/**
 * A value as a literal type. Infinity and NaN have none, so they are `number`.
 */
export function printLiteralType(value: string | number | boolean | null): string {
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return 'number';
  return String(value);
}

/** Any plain value as one line of JSON, for people: the key order is kept, and a `Map` is an object. */
export function printValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  return `{${entries.map(([key, item]) => `${JSON.stringify(String(key))}: ${printValue(item)}`).join(', ')}}`;
}
