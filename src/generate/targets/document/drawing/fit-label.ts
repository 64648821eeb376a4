import { lazyPattern } from '../../../../source/unicode-pattern.js';

// SVG does not break lines, and no font can be measured here. These are the widths of DejaVu Sans Bold, the
// widest font that `system-ui` is likely to be, from the space to the tilde, in hundredths of its size.
// biome-ignore format: a table
const ASCII = [
  35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84,
  84, 84, 58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77, 110, 77,
  72, 73, 46, 37, 46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60, 48, 71,
  65, 92, 65, 65, 58, 71, 37, 71, 84,
];
const OTHER = 80;
const WIDE = 140;
const IS_WIDE = lazyPattern(
  String.raw`[\u1100-\u115f\u2e80-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u2014\u2026]|\p{Emoji_Presentation}`,
);

/** Width of a text of one line, in bold, at this size. */
export function measureLabel(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + measureCharacter(character), 0) * size;
}

function measureCharacter(character: string): number {
  const width = ASCII[(character.codePointAt(0) ?? 0) - 32] ?? (IS_WIDE().test(character) ? WIDE : OTHER);
  return width / 100;
}

/** The text, or as much of its beginning as fits, with an ellipsis; nothing where not even that would. */
export function fitLabel(text: string, width: number, size: number): string {
  if (measureLabel(text, size) <= width) return text;
  let room = width - size;
  let fitted = '';
  for (const character of text) {
    room -= measureCharacter(character) * size;
    if (room < 0) break;
    fitted += character;
  }
  return fitted.trim() === '' ? '' : `${fitted.trimEnd()}…`;
}
