import type { ScalarNode } from './node.js';

const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;

// Most plain scalars are words; only these first characters can begin anything else.
const FIRST = new Set([...'nNtTfF~+-.0123456789'].map((character) => character.charCodeAt(0)));

// `9`: everything else that begins a number or a sign stands before it in Unicode.
const LAST_OF_NUMBERS = 57;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/**
 * The value of a plain scalar by the core schema of YAML 1.2 (section 10.3.2): `no`, `1_000` and
 * `2026-01-01` are text, `0o17` is 15.
 */
export function resolveScalar(text: string): string | number | boolean | null {
  if (text !== '' && !FIRST.has(text.charCodeAt(0))) return text;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (text.charCodeAt(0) > LAST_OF_NUMBERS) return text;
  return resolveInteger(text) ?? resolveFloat(text) ?? text;
}

/** The value of a text that is a whole number by the core schema. */
export function resolveInteger(text: string): number | undefined {
  // `+ 0` turns the negative zero into zero: as whole numbers they are one.
  if (INTEGER.test(text) || OCTAL.test(text) || HEXADECIMAL.test(text)) return Number(text) + 0;
  return undefined;
}

/** The value of a text that is a number with a fraction, an exponent, `.inf` or `.nan` by the core schema. */
export function resolveFloat(text: string): number | undefined {
  if (FLOAT.test(text)) return Number(text);
  if (INFINITY.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : undefined;
}

/**
 * Whether a number is the one that was written: false for `.inf`, `.nan`, `1e400` and for whole numbers past
 * ±9,007,199,254,740,991, which a JavaScript number cannot hold. True for what is no number.
 */
export function isExact(node: ScalarNode): boolean {
  if (typeof node.value !== 'number') return true;
  if (!Number.isFinite(node.value)) return false;
  return Number.isSafeInteger(node.value) || resolveInteger(node.text) === undefined;
}
