import type { Node } from '../../source/node.js';
import { toQuantityText } from '../check/fits-scalar.js';
import type { Literal } from '../model.js';
import {
  type Duration,
  type Parsed,
  parseDuration,
  parsePercentage,
  parseQuantity,
  parseShare,
  type Quantity,
} from '../quantities.js';

/*
 * Reads values out of a checked tree. What the structure check refused reads as absent, so that one faulty
 * field does not hide the rest of the plan.
 */

const NO_NAMES: readonly string[] = [];
/** The map that holds nothing: one for all, so that a large plan has not thousands. */
export const NONE: ReadonlyMap<string, never> = new Map<string, never>();

/** Text as written: a name or an id may look like a number. */
export function toText(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}

/** The values that are there. A list that is whole stays: what `filter` makes has room for sixteen more. */
export function dropAbsent<T>(values: readonly (T | undefined)[]): readonly T[] {
  return values.includes(undefined) ? values.filter((value) => value !== undefined) : (values as readonly T[]);
}

/** One name or a list of names. */
export function toNames(node: Node | undefined): readonly string[] {
  if (!node) return NO_NAMES;
  if (node.kind === 'list') return dropAbsent(node.items.map(toText));
  const name = toText(node);
  return name === undefined ? NO_NAMES : [name];
}

export function toNumber(node: Node | undefined): number | undefined {
  const value = toLiteral(node);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function toFlag(node: Node | undefined): boolean | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}

export function toLiteral(node: Node | undefined): Literal | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** One of a fixed set; anything else is absent. */
export function toChoice<T extends string>(node: Node | undefined, choices: readonly T[]): T | undefined {
  const text = toText(node);
  return text === undefined ? undefined : choices.find((choice) => choice === text);
}

export const toQuantity = (node: Node | undefined): Quantity | undefined => parseWith(node, parseQuantity);
export const toShare = (node: Node | undefined): number | undefined => parseWith(node, parseShare);
export const toPercentage = (node: Node | undefined): number | undefined => parseWith(node, parsePercentage);
export const toDuration = (node: Node | undefined): Duration | undefined => parseWith(node, parseDuration);

function parseWith<T>(node: Node | undefined, parse: (text: string) => Parsed<T>): T | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const parsed = parse(toQuantityText(node));
  return parsed.ok ? parsed.value : undefined;
}

/** Plain data. Objects have no prototype, so that `__proto__` and `constructor` are only keys. */
export function toPlain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of node.entries) plain[key] = toPlain(value);
  return plain;
}

/** A map of scalars as text. */
export function toTextMap(node: Node | undefined): ReadonlyMap<string, string> {
  return toMap(node, toText);
}

export function toMap<T>(node: Node | undefined, read: (node: Node) => T | undefined): ReadonlyMap<string, T> {
  if (node?.kind !== 'map' || node.entries.size === 0) return NONE;
  const map = new Map<string, T>();
  for (const [key, entry] of node.entries) {
    const value = read(entry.value);
    if (value !== undefined) map.set(key, value);
  }
  return map;
}

/** The user's own `x-` fields. */
export function toCustom(node: Node): ReadonlyMap<string, unknown> {
  if (node.kind !== 'map') return NONE;
  let custom: Map<string, unknown> | undefined;
  node.entries.forEach(({ value }, key) => {
    if (!key.startsWith('x-')) return;
    custom ??= new Map();
    custom.set(key, toPlain(value));
  });
  return custom ?? NONE;
}

/** A part of the model while it is being built. */
export type Draft<T> = { -readonly [Field in keyof T]: T[Field] };

/** Leaves out the fields that are absent, so that models never hold `undefined`. */
export function compact<T extends object>(fields: { [Field in keyof T]: T[Field] | undefined }): T {
  return addPresent({} as T, fields);
}

/** Adds to a thing those of the fields that are there. */
export function addPresent<T extends object>(thing: T, fields: { [Field in keyof T]?: T[Field] | undefined }): T {
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) thing[name] = value;
  }
  return thing;
}
