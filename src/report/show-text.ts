/**
 * Makes text safe and visible in a terminal or a log: control characters (which could move the cursor or
 * set the title), bidirectional controls and invisible characters are written as escapes.
 */
export function showText(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}

// C0 and C1 controls, bidi marks and overrides, zero-width characters, line and paragraph separators, BOM, tags.
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
