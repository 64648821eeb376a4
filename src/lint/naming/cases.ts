import type { NameCase } from '../../plan/model.js';

/** What stands between the words of a name in a case. */
export const JOINERS: Readonly<Record<NameCase, string>> = {
  snake: '_',
  kebab: '-',
  camel: '',
  pascal: '',
  title: ' ',
  sentence: ' ',
  lower: ' ',
};

// Letters of scripts without case (\p{Lo}) are as good as lower and upper. In each pattern a character can be
// taken in one way only, so that none can backtrack.
const SNAKE = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:_[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;
const KEBAB = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;
const CAMEL = /^[\p{Ll}\p{Lo}\p{N}][\p{L}\p{M}\p{N}]*$/u;
const PASCAL = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}][\p{L}\p{M}\p{N}]*$/u;
const SPACED_WORD = /^[^\s_]+$/u;
const STARTS_LOWER = /^\p{Ll}/u;
const HAS_UPPER = /[\p{Lu}\p{Lt}]/u;
const CAPITALIZED = /^[\p{Lu}\p{Lt}][^\p{Lu}\p{Lt}]*\p{Ll}[^\p{Lu}\p{Lt}]*$/u;

/** Short words that titles leave small: "Product Added to Wishlist". */
const SMALL_WORDS = new Set('a an and as at by for from in into of off on or out per the to up via vs with'.split(' '));

const FITS: Readonly<Record<NameCase, (text: string) => boolean>> = {
  snake: (text) => SNAKE.test(text),
  kebab: (text) => KEBAB.test(text),
  camel: (text) => CAMEL.test(text),
  pascal: (text) => PASCAL.test(text),
  title: (text) => text.split(' ').every(isTitleWord),
  sentence: (text) => text.split(' ').every(isSentenceWord),
  lower: (text) => text.split(' ').every((word) => SPACED_WORD.test(word) && !HAS_UPPER.test(word)),
};

/** Is the text written in the case? Words in capitals and digits pass where capitals do (`PDF Opened`). */
export function fitsCase(text: string, nameCase: NameCase): boolean {
  return FITS[nameCase](text);
}

function isTitleWord(word: string, index: number): boolean {
  if (!SPACED_WORD.test(word)) return false;
  return !STARTS_LOWER.test(word) || (index > 0 && SMALL_WORDS.has(word));
}

// "Opened PDF" and "Paid with PayPal" are sentences; "Opened Menu" is not.
function isSentenceWord(word: string, index: number): boolean {
  if (!SPACED_WORD.test(word)) return false;
  return index === 0 ? !STARTS_LOWER.test(word) : !CAPITALIZED.test(word);
}
