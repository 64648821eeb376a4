import type { Location, Path } from '../../source/location.js';
import type { Node } from '../../source/node.js';
import type { Source } from '../../source/source.js';
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

/** One named thing of a plan, before it is built: where it stands and what it says. */
export interface Piece {
  readonly name: string;
  readonly source: Source;
  readonly path: Path;
  readonly node: Node;
}

export function locationOf(piece: Piece): Location {
  return { source: piece.source, path: piece.path };
}

export function fieldPiece(piece: Piece, field: string): Piece | undefined {
  const node = enter(piece.node, field);
  return node && { name: field, source: piece.source, path: [...piece.path, field], node };
}

/** The entries of a map, each as a piece; nothing when the node is no map. */
export function piecesOf(piece: Piece | undefined): Piece[] {
  if (piece?.node.kind !== 'map') return [];
  const { source, path } = piece;
  return Array.from(piece.node.entries, ([name, { value }]) => ({ name, source, path: [...path, name], node: value }));
}

export function itemPieces(piece: Piece | undefined): Piece[] {
  if (piece?.node.kind !== 'list') return [];
  const { source, path, name } = piece;
  return piece.node.items.map((node, index) => ({ name, source, path: [...path, index], node }));
}

export function field(piece: Piece, name: string): Node | undefined {
  return enter(piece.node, name);
}

function enter(node: Node, name: string): Node | undefined {
  return node.kind === 'map' ? node.entries.get(name)?.value : undefined;
}

/** Text as written: a name or an id may look like a number. */
export function toText(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}

/** One name or a list of names. */
export function toNames(node: Node | undefined): string[] {
  if (node?.kind === 'list') return node.items.map(toText).filter((name) => name !== undefined);
  const name = toText(node);
  return name === undefined ? [] : [name];
}

export function toNumber(node: Node | undefined): number | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
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
  return choices.find((choice) => choice === text);
}

export const toQuantity = (node: Node | undefined): Quantity | undefined => parseWith(node, parseQuantity);
export const toShare = (node: Node | undefined): number | undefined => parseWith(node, parseShare);
export const toPercentage = (node: Node | undefined): number | undefined => parseWith(node, parsePercentage);
export const toDuration = (node: Node | undefined): Duration | undefined => parseWith(node, parseDuration);

function parseWith<T>(node: Node | undefined, parse: (text: string) => Parsed<T>): T | undefined {
  const text = toText(node);
  const parsed = text === undefined ? undefined : parse(text);
  return parsed?.ok ? parsed.value : undefined;
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
export function toTextMap(node: Node | undefined): Map<string, string> {
  return toMap(node, toText);
}

export function toMap<T>(node: Node | undefined, read: (node: Node) => T | undefined): Map<string, T> {
  const map = new Map<string, T>();
  if (node?.kind !== 'map') return map;
  for (const [key, entry] of node.entries) {
    const value = read(entry.value);
    if (value !== undefined) map.set(key, value);
  }
  return map;
}

/** The user's own `x-` fields. */
export function toCustom(node: Node): ReadonlyMap<string, unknown> {
  const custom = new Map<string, unknown>();
  if (node.kind !== 'map') return custom;
  for (const [key, { value }] of node.entries) if (key.startsWith('x-')) custom.set(key, toPlain(value));
  return custom;
}

/** Leaves out the fields that are absent, so that models never hold `undefined`. */
export function compact<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  for (const key in fields) if (fields[key] === undefined) delete fields[key];
  return fields as T;
}
