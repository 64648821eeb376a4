import type { NameCase } from '../../plan/model.js';
import { unicodeTest } from '../../source/unicode-pattern.js';

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
const LOWER = String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+`;
const isSnake = unicodeTest(/^[a-z0-9]+(?:_[a-z0-9]+)*$/, `^${LOWER}(?:_${LOWER})*$`);
const isKebab = unicodeTest(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, `^${LOWER}(?:-${LOWER})*$`);
const isCamel = unicodeTest(/^[a-z0-9][A-Za-z0-9]*$/, String.raw`^[\p{Ll}\p{Lo}\p{N}][\p{L}\p{M}\p{N}]*$`);
const isPascal = unicodeTest(/^[A-Z0-9][A-Za-z0-9]*$/, String.raw`^[\p{Lu}\p{Lt}\p{Lo}\p{N}][\p{L}\p{M}\p{N}]*$`);
const SPACED_WORD = /^[^\s_]+$/u;
const startsLower = unicodeTest(/^[a-z]/, String.raw`^\p{Ll}`);
const hasUpper = unicodeTest(/[A-Z]/, String.raw`[\p{Lu}\p{Lt}]`);
const isCapitalized = unicodeTest(
  /^[A-Z][^A-Z]*[a-z][^A-Z]*$/,
  String.raw`^[\p{Lu}\p{Lt}][^\p{Lu}\p{Lt}]*\p{Ll}[^\p{Lu}\p{Lt}]*$`,
);

/** Short words that titles leave small: "Product Added to Wishlist". */
const SMALL_WORDS = new Set('a an and as at by for from in into of off on or out per the to up via vs with'.split(' '));

const FITS: Readonly<Record<NameCase, (text: string) => boolean>> = {
  snake: isSnake,
  kebab: isKebab,
  camel: isCamel,
  pascal: isPascal,
  title: (text) => text.split(' ').every(isTitleWord),
  sentence: (text) => text.split(' ').every(isSentenceWord),
  lower: (text) => text.split(' ').every((word) => SPACED_WORD.test(word) && !hasUpper(word)),
};

/** Is the text written in the case? Words in capitals and digits pass where capitals do (`PDF Opened`). */
export function fitsCase(text: string, nameCase: NameCase): boolean {
  return FITS[nameCase](text);
}

function isTitleWord(word: string, index: number): boolean {
  if (!SPACED_WORD.test(word)) return false;
  return !startsLower(word) || (index > 0 && SMALL_WORDS.has(word));
}

// "Opened PDF" and "Paid with PayPal" are sentences; "Opened Menu" is not.
function isSentenceWord(word: string, index: number): boolean {
  if (!SPACED_WORD.test(word)) return false;
  return index === 0 ? !startsLower(word) : !isCapitalized(word);
}
