import { lazyPattern } from '../source/unicode-pattern.js';

/**
 * Makes text safe and visible in a terminal or a log: control characters (which could move the cursor or
 * set the title), bidirectional controls, invisible characters and halves of surrogate pairs are written as
 * escapes. A line break is one of them: the result is one line.
 */
export function showText(text: string): string {
  return isPrintable(text)
    ? text
    : text.replace(hidden(), (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}

/** UTF-16 units of a sentence that a person still reads; a name in it can be megabytes long. */
const LONGEST = 2000;

/** The same for a sentence, without its middle when it is very long. */
export function showSentence(text: string): string {
  if (text.length <= LONGEST) return showText(text);
  return showText(`${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 4)}`);
}

/** The same for each line of a text that is laid out in lines, such as a stack or a difference. */
export function showLines(text: string): string {
  return text
    .split('\n')
    .map((line) => showText(line.replaceAll('\t', '  ')))
    .join('\n');
}

// Controls, formatting (bidi, zero width, tags, BOM), separators of lines, lone surrogates, and Hangul fillers,
// which are letters that nobody sees.
const hidden = lazyPattern(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]`, 'gu');

/** ASCII that is no control character: nearly every text. */
const isPrintable = (text: string) => /^[ -~]*$/.test(text);
