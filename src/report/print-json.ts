import { lazyPattern } from '../source/unicode-pattern.js';

/** JSON that a terminal can show too: what is invisible or steers it is escaped, which changes no value. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(hidden(), escapeUnits)}\n`;
}

// JSON.stringify escapes the other controls and lone surrogates itself.
const hidden = lazyPattern(String.raw`[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]`, 'gu');

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
