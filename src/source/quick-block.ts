import { trimEnd } from './find-marks.js';
import type { ScalarNode } from './node.js';
import { foldGap, giveUp, isLineEnd, type QuickLines, SPACE } from './quick-lines.js';

const CR = 13;

/** What may follow `|` or `>`; how deep a block is indented, and whether it keeps its last empty lines, is not for us. */
const HEADER = /[|>](-?)(?: +#.*| *)\r?\n/y;

/**
 * Reads a text written as a block, of which the header stands at `start`, indented deeper than `parent`. Goes on to
 * the line behind it; `end` is where that, or an empty line before it, begins.
 */
export function readQuickBlock(lines: QuickLines, start: number, parent: number): { node: ScalarNode; end: number } {
  const { text } = lines;
  HEADER.lastIndex = start;
  const header = HEADER.exec(text);
  if (!header) return giveUp();
  const { parts, end } = collectLines(text, HEADER.lastIndex, parent);
  const isFolded = text.startsWith('>', start);
  const body = isFolded ? fold(parts) : parts.join('\n');
  lines.next(end - 1);
  const value = header[1] === '-' ? body : `${body}\n`;
  return { node: { kind: 'scalar', start, end: trimEnd(text, start, end), value, text: value, quoted: true }, end };
}

/** The lines of a block without their indentation, from its first to its last that is not empty, and where it ends. */
function collectLines(text: string, from: number, parent: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let indentation = 0;
  let end = from;
  let last = 0;
  while (end < text.length) {
    let at = end;
    while (text.charCodeAt(at) === SPACE) at++;
    const column = at - end;
    const isEmpty = isLineEnd(text.charCodeAt(at));
    // Spaces past the indentation are text, unless it is not known yet.
    if (isEmpty && column > 0 && (indentation === 0 || column > indentation)) giveUp();
    if (indentation === 0 && !isEmpty && column > parent) indentation = column;
    if (!isEmpty && (indentation === 0 || column < indentation)) break;
    const lineEnd = text.indexOf('\n', at);
    // Whether a last line without an end has one is for the whole reader.
    if (lineEnd < 0) giveUp();
    parts.push(
      isEmpty ? '' : text.slice(end + indentation, text.charCodeAt(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd),
    );
    if (!isEmpty) last = parts.length;
    end = lineEnd + 1;
  }
  if (last === 0) giveUp();
  parts.length = last;
  return { parts, end };
}

/** Lines with a space between them; as many line ends as there are empty lines. */
function fold(parts: readonly string[]): string {
  let text = '';
  let gaps = 0;
  for (const part of parts) {
    // What is indented deeper is not folded.
    if (part.startsWith(' ')) giveUp();
    if (part === '') {
      gaps++;
      continue;
    }
    text += text === '' ? '\n'.repeat(gaps) : foldGap(gaps);
    text += part;
    gaps = 0;
  }
  return text;
}
