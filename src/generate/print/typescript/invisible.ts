// What a reader of source code cannot see, or sees in another order than a compiler: control characters,
// halves of surrogate pairs, line and paragraph separators, marks of direction, zero-width characters.
// The emoji selector U+FE0F is left alone, because emoji carry it and it can hide nothing by itself.
const INVISIBLE = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
// What most texts are made of alone. Looking for this first makes the rest ten times cheaper.
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Writes each invisible character as `\uXXXX`, one for each UTF-16 unit: in a string literal, the same string. */
export function escapeInvisible(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  return text.replace(INVISIBLE, (character) => character.split('').map(escapeUnit).join(''));
}

/** Takes invisible characters away, where only the rest is a name. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '').replaceAll('\ufe0f', '');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
