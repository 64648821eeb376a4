import type { Diagnostic } from '../diagnostic.js';
import type { Source } from './source.js';
import { sortByPlace, toSyntaxError } from './syntax-error.js';

// What YAML 1.2 does not allow in a stream (production 1, c-printable), and halves of surrogate pairs.
const FORBIDDEN = /[^\P{Cc}\t\n\r\x85]|[\uFFFE\uFFFF]|\p{Surrogate}/u;

/** The first character that no text of a plan may hold, even as an escape. */
export function findForbidden(text: string): string | undefined {
  return FORBIDDEN.exec(text)?.[0];
}

/**
 * Control characters that stand in a text: one finding for each kind, at its first place. The text with
 * spaces in their stead, so that reading can go on with every offset as it was.
 */
export function blankForbidden(source: Source): { text: string; diagnostics: Diagnostic[] } {
  if (!FORBIDDEN.test(source.text)) return { text: source.text, diagnostics: [] };
  const found = new Map<string, { start: number; count: number }>();
  const text = source.text.replaceAll(new RegExp(FORBIDDEN, 'gu'), (character: string, start: number) => {
    const known = found.get(character);
    if (known) known.count++;
    else found.set(character, { start, count: 1 });
    return ' ';
  });
  return {
    text,
    diagnostics: sortByPlace(
      [...found].map(([character, { start, count }]) => describe(source, character, start, count)),
    ),
  };
}

function describe(source: Source, character: string, start: number, count: number): Diagnostic {
  const times = count === 1 ? 'once' : `${count} times`;
  return toSyntaxError(source, {
    range: { start, end: start + 1 },
    message: `The file contains the control character ${nameCharacter(character)} ${times}.`,
    help: 'Delete it: it is invisible, and often comes along when text is copied from another program.',
  });
}

/** `U+0000 (NUL)`: how a message names a character that cannot be shown. */
export function nameCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const name = new Map([
    [0, 'NUL'],
    [7, 'bell'],
    [8, 'backspace'],
    [12, 'form feed'],
    [27, 'escape'],
    [127, 'delete'],
  ]).get(code);
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name ? ` (${name})` : ''}`;
}
