import { eastAsianWidth } from 'get-east-asian-width';
import { lazyPattern } from '../source/unicode-pattern.js';

/** Columns that a text takes in a terminal; combining marks take none, wide characters two. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The text, or its beginning and `…` when it is wider than `width` columns. */
export function cutEnd(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  let used = 0;
  let shown = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > width - 1) break;
    shown += character;
  }
  return `${shown}…`;
}

/** The end of a text, as much of it as fits into `width` columns with a `…` before it. */
export function cutStart(text: string, width: number): string {
  const characters = [...text];
  let used = 1;
  let from = characters.length;
  while (from > 0) {
    used += widthOf(characters[from - 1] as string);
    if (used > width) break;
    from -= 1;
  }
  return `…${characters.slice(from).join('')}`;
}

const isMark = lazyPattern(String.raw`^\p{M}$`);

function widthOf(character: string): number {
  const code = character.codePointAt(0) as number;
  // Nearly everything is ASCII, and a table is slow.
  if (code < 0x7f) return 1;
  return isMark().test(character) ? 0 : eastAsianWidth(code);
}
