import type { Node, ScalarNode } from '../../source/node.js';
import { isExact } from '../../source/resolve-scalar.js';
import { isDate, parseDuration, parsePercentage, parseQuantity, parseShare } from '../quantities.js';
import type { QuantityKind, ScalarStructure, Structure } from '../structure.js';

type Is<K extends ScalarStructure['is']> = Extract<ScalarStructure, { is: K }>;

/** Whether a node is a scalar that a structure takes. False for every structure that is no scalar. */
export function fitsScalar(node: Node, structure: Structure): boolean {
  if (node.kind !== 'scalar') return false;
  switch (structure.is) {
    case 'literal':
      return isExact(node);
    case 'name':
      return node.value !== null && node.text !== '';
    case 'boolean':
      return typeof node.value === 'boolean';
    case 'choice':
      return structure.values.includes(node.value as string);
    case 'number':
      return fitsNumber(node, structure);
    case 'text':
      return fitsText(node, structure);
    default:
      return false;
  }
}

function fitsNumber(node: ScalarNode, { int, min, max, above }: Is<'number'>): boolean {
  const { value } = node;
  if (typeof value !== 'number' || !isExact(node)) return false;
  if (int && !Number.isSafeInteger(value)) return false;
  if (min !== undefined && value < min) return false;
  if (max !== undefined && value > max) return false;
  return above === undefined || value > above;
}

function fitsText(node: ScalarNode, { pattern, quantity }: Is<'text'>): boolean {
  if (quantity)
    return node.value !== null && typeof node.value !== 'boolean' && fitsQuantity(toQuantityText(node), quantity);
  if (typeof node.value !== 'string' || node.value === '') return false;
  return pattern === undefined || compile(pattern).test(node.value);
}

/** A number of YAML may be written as no quantity is: `1e3`, `0x10`. */
export function toQuantityText({ value, text }: ScalarNode): string {
  return typeof value === 'number' ? String(value) : text;
}

export function fitsQuantity(text: string, kind: QuantityKind): boolean {
  switch (kind) {
    case 'quantity':
      return parseQuantity(text).ok;
    case 'share':
      return parseShare(text).ok;
    case 'percentage':
      return parsePercentage(text).ok;
    case 'duration':
      return parseDuration(text).ok;
    case 'date':
      return isDate(text);
  }
}

const compiled = new Map<string, RegExp>();

/** The format's own patterns: few, and compiled once. */
export function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'u');
  compiled.set(pattern, made);
  return made;
}
