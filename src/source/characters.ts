import type { Fault } from './syntax-error.js';

// What YAML 1.2 does not allow in a stream (production 1, c-printable), and halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it finds
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udfff]/u;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0, 'NUL'],
  [7, 'bell'],
  [8, 'backspace'],
  [12, 'form feed'],
  [27, 'escape'],
  [127, 'delete'],
]);

/** The first character that no text of a plan may hold, even as an escape. */
export function findForbidden(text: string): string | undefined {
  return FORBIDDEN.exec(text)?.[0];
}

/**
 * Control characters that stand in a text: one fault for each kind, at its first place. The text with
 * spaces in their stead, so that reading can go on with every offset as it was.
 */
export function blankForbidden(text: string): { text: string; faults: Fault[] } {
  if (!FORBIDDEN.test(text)) return { text, faults: [] };
  const found = new Map<string, { start: number; count: number }>();
  const blanked = text.replaceAll(new RegExp(FORBIDDEN, 'gu'), (character: string, start: number) => {
    const known = found.get(character);
    if (known) known.count++;
    else found.set(character, { start, count: 1 });
    return ' ';
  });
  return {
    text: blanked,
    faults: [...found].map(([character, { start, count }]) => forbidden(character, start, count)),
  };
}

function forbidden(character: string, start: number, count: number): Fault {
  const times = count === 1 ? 'once' : `${count} times`;
  return {
    range: { start, end: start + 1 },
    message: `The file holds the control character ${nameCharacter(character)} ${times}.`,
    help: 'Delete it: it is invisible, and often comes along when text is copied from another program.',
  };
}

/** `U+0000 (NUL)`: how a message names a character that cannot be shown. */
export function nameCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const name = NAMES.get(code);
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name ? ` (${name})` : ''}`;
}

/** The text with U+FFFD in place of every character that no text of a plan may hold. */
export function replaceForbidden(text: string): string {
  return FORBIDDEN.test(text) ? text.replaceAll(new RegExp(FORBIDDEN, 'gu'), '\uFFFD') : text;
}
