import { escapeInvisible } from '../../print/typescript/invisible.js';

/** A JSON object under construction; keys are printed in the order in which they were set. */
export type Json = Record<string, unknown>;

/** An object with these members, whatever they are called: `__proto__` too is a name. */
export function toObject(members: Iterable<readonly [string, unknown]>): Json {
  return Object.fromEntries(members);
}

/** A value of the plan as JSON has it: a `Map` is an object. Undefined for what JSON has no value for. */
export function toJson(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(toJson);
    return items.includes(undefined) ? undefined : items;
  }
  if (!(value instanceof Map)) return value;
  const members = Array.from(value, ([name, item]) => [String(name), toJson(item)] as const);
  return members.some(([, item]) => item === undefined) ? undefined : toObject(members);
}

/** The text of a JSON file. What a reader could not see is escaped: it can stand only inside of strings. */
export function printJson(json: Json): string {
  const text = `${JSON.stringify(json, null, 2)}\n`;
  return PRINTABLE.test(text) ? text : text.split('\n').map(escapeInvisible).join('\n');
}

const PRINTABLE = /^[ -~\n]*$/;
