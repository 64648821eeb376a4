import { lazyPattern } from '../../source/unicode-pattern.js';

const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;
// Joiners, selectors and tags have work to do within an emoji, and joiners in scripts that join letters.
const emoji = lazyPattern(
  String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|[\uFE0E\uFE0F\u20E3]|\u200D\p{Extended_Pictographic}|[\u{E0020}-\u{E007F}])*|[#*0-9]\uFE0F?\u20E3`,
  'gu',
);
const scriptJoiners = lazyPattern(
  String.raw`(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}])[\u200C\u200D]`,
  'gu',
);
const bidi = lazyPattern(String.raw`\p{Bidi_Control}`);
const invisibles = lazyPattern(String.raw`[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`);
const oddBlank = lazyPattern(String.raw`[^\P{Zs} ]`);

/** What is wrong with the characters of a name, as the end of a sentence. */
export function findBadCharacter(name: string): string | undefined {
  if (PLAIN.test(name)) return undefined;
  const checked = name.replace(emoji(), '').replace(scriptJoiners(), '');
  const direction = bidi().exec(checked)?.[0];
  if (direction) return `has a character in its name that turns the direction of writing (${nameCode(direction)})`;
  const invisible = invisibles().exec(checked)?.[0];
  if (invisible) return `has an invisible character in its name (${nameCode(invisible)})`;
  const blank = oddBlank().exec(checked)?.[0];
  if (blank) return `has an unusual blank in its name (${nameCode(blank)})`;
  return name.trim() === name ? undefined : 'begins or ends with a blank';
}

/** A name with what cannot be seen written as escapes. */
export function showName(name: string): string {
  if (PLAIN.test(name)) return name;
  return [...name].map((character) => (isHidden(character) ? `\\u{${toHex(character)}}` : character)).join('');
}

function isHidden(character: string): boolean {
  return bidi().test(character) || invisibles().test(character) || oddBlank().test(character);
}

function nameCode(character: string): string {
  return `U+${toHex(character).padStart(4, '0')}`;
}

function toHex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
