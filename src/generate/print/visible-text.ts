// A plan's text is read by people who decide by it, so nothing in it may hide: a character that is not seen
// itself but changes what is seen (a control, a direction override, a zero-width joint) is written out as
// its code point. What a script or an emoji needs to be spelled (joiners between non-ASCII characters,
// variation selectors, the tags of a flag) is left alone.

const CONTROL = String.raw`[\p{Cc}\p{Cs}\u2028\u2029]`;
const JOINER = String.raw`(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])`;
const TAG = String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]`;
const IGNORABLE = String.raw`(?![\u200c\u200d\ufe0e\ufe0f\u{e0000}-\u{e007f}])\p{Default_Ignorable_Code_Point}`;
// Marks of direction and the soft hyphen belong to ordinary prose; in a name they only make twins.
const PROSE = String.raw`(?![\u00ad\u061c\u200e\u200f])`;

const HIDDEN_IN_NAME = new RegExp(`${CONTROL}|${JOINER}|${TAG}|${IGNORABLE}`, 'gu');
const HIDDEN_IN_TEXT = new RegExp(`${PROSE}(?:${CONTROL}|${JOINER}|${TAG}|${IGNORABLE})`, 'gu');
const LAYOUT = /[\t\n\v\f\r ]+/g;

/** A name or an id for people: one line, every hidden character written out, never empty. */
export function showName(name: string): string {
  return name === '' ? '""' : name.replace(HIDDEN_IN_NAME, showCodePoint);
}

/** Prose for people: one line, white space joined, hidden characters written out. */
export function showText(text: string): string {
  return text.replace(LAYOUT, ' ').trim().replace(HIDDEN_IN_TEXT, showCodePoint);
}

function showCodePoint(character: string): string {
  const code = character.codePointAt(0) as number;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
