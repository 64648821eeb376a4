import type { TermView } from '../view.js';

// Widths are those of DejaVu, the widest font that `system-ui` is likely to be: with any other, a text takes
// the same lines or fewer. All in rem.

const LINE = 1.22;
const CHARACTER = { prose: 0.53, bold: 0.6 } as const;
const CODE_CHARACTER = 0.602 * 0.94;
const BREAK = '\u200b';
const WIDE = /[\u1100-\u115f\u2e80-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/gu;

/** Height of a text in a column. */
export function setText(text: string, width: number, size = 1, weight: keyof typeof CHARACTER = 'prose'): number {
  return text === '' ? 0 : countLines(text, width / (CHARACTER[weight] * size)) * LINE * size;
}

/** Height of a name in a column. Code is set a bit smaller than the prose around it, on lines of the same height. */
export function setCode({ head, tail }: TermView, width: number): number {
  return countLines([head, ...tail].join(BREAK), width / CODE_CHARACTER) * LINE;
}

/** Lines of at most so many characters, broken between words; a longer word is broken anywhere. */
function countLines(text: string, characters: number): number {
  const limit = Math.max(1, characters);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ \u200b])/)) {
    const length = countCharacters(word.trimEnd());
    if (used > 0 && used + length > limit) {
      lines += 1;
      used = 0;
    }
    const whole = Math.max(0, Math.ceil(length / limit) - 1);
    lines += whole;
    used += length - whole * limit + (word.endsWith(' ') ? 1 : 0);
  }
  return lines;
}

function countCharacters(word: string): number {
  return word.length - (word.endsWith(BREAK) ? 1 : 0) + (word.match(WIDE)?.length ?? 0);
}
