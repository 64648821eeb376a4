import { isAscii, lazyPattern } from '../source/unicode-pattern.js';
import type { NameCase } from './model.js';

const ASCII = [/([a-z]|[0-9])([A-Z])/g, /([A-Z])([A-Z][a-z])/g, /[^A-Za-z0-9]+/] as const;
const unicodeHumps = lazyPattern(String.raw`(\p{Ll}|\p{N})(\p{Lu})`, 'gu');
const unicodeCapitals = lazyPattern(String.raw`(\p{Lu})(\p{Lu}\p{Ll})`, 'gu');
const unicodeGaps = lazyPattern(String.raw`[^\p{L}\p{N}]+`);

/**
 * The words of a name: split at anything that is no letter or digit, and where a lower-case letter or digit
 * meets an upper-case one (`planId`, `PDFOpened` → PDF, Opened).
 */
export function splitWords(name: string): readonly string[] {
  const known = split.get(name);
  if (known) return known;
  if (split.size === MOST_SPLIT) split.clear();
  const words = SNAKE.test(name) ? name.split('_') : findWords(name);
  split.set(name, words);
  return words;
}

// Many rules ask for the words of the same few hundred names.
const split = new Map<string, readonly string[]>();
const MOST_SPLIT = 10_000;
const SNAKE = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

function findWords(name: string): string[] {
  const [humps, capitals, gaps] = isAscii(name) ? ASCII : [unicodeHumps(), unicodeCapitals(), unicodeGaps()];
  const spaced = name.replace(humps, '$1 $2').replace(capitals, '$1 $2');
  return spaced.split(gaps).filter((word) => word !== '');
}

/** Writes a name in a case. A name without a letter or digit stays as it is. */
export function convertCase(name: string, to: NameCase): string {
  const words = splitWords(name);
  if (words.length === 0) return name;
  const lower = words.map((word) => word.toLowerCase());
  switch (to) {
    case 'snake':
      return lower.join('_');
    case 'kebab':
      return lower.join('-');
    case 'lower':
      return lower.join(' ');
    case 'camel':
      return [lower[0], ...lower.slice(1).map(capitalize)].join('');
    case 'pascal':
      return lower.map(capitalize).join('');
    case 'title':
      return lower.map(capitalize).join(' ');
    case 'sentence':
      return capitalize(lower.join(' '));
  }
}

function capitalize(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
