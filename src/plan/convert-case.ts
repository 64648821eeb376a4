import type { NameCase } from './model.js';

/**
 * The words of a name: split at anything that is no letter or digit, and where a lower-case letter or digit
 * meets an upper-case one (`planId`, `PDFOpened` → PDF, Opened).
 */
export function splitWords(name: string): string[] {
  const spaced = name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return spaced.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
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
