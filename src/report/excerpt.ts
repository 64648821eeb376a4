import { findRange, type Location } from '../source/location.js';
import { findLineStarts, toPosition } from '../source/positions.js';
import type { Source } from '../source/source.js';
import { showText } from './show-text.js';

/** One line of a source, cut where it is long, with what is marked of it. */
export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  /** Empty on lines that are only context. */
  readonly marked: string;
  readonly after: string;
}

const LINES_BEFORE = 1;
const LINES_AFTER = 3;
/** UTF-16 units of a line beside what is marked, and of that. */
const REACH = 120;
/** What stands farther from the beginning of a line is shown with less before it. */
const NEAR = 48;

/** The lines around a place. */
export function readExcerpt(location: Location): ExcerptLine[] {
  const { source } = location;
  const { start, end } = findRange(location);
  const { line, column } = toPosition(source, start);
  const last = Math.min(line + LINES_AFTER, findLineStarts(source).length);
  const lines: ExcerptLine[] = [];
  for (let number = Math.max(1, line - LINES_BEFORE); number <= last; number++) {
    const text = lineAt(source, number);
    if (number === line) lines.push(mark(number, text, column - 1, end - start));
    else
      lines.push({
        number,
        before: show(text.slice(0, 2 * REACH)),
        marked: '',
        after: text.length > 2 * REACH ? '…' : '',
      });
  }
  while (lines.at(-1)?.before === '' && lines.at(-1)?.marked === '') lines.pop();
  return lines;
}

function mark(number: number, text: string, start: number, length: number): ExcerptLine {
  const end = Math.min(text.length, start + length);
  // Side by side there is room for few columns: the marked text has to be in view.
  const from = start > NEAR ? start - NEAR / 2 : 0;
  const to = Math.min(text.length, end + REACH);
  return {
    number,
    before: (from > 0 ? '…' : '') + show(text.slice(from, start)),
    marked: end - start > 2 * REACH ? `${show(text.slice(start, start + 2 * REACH))}…` : show(text.slice(start, end)),
    after: show(text.slice(end, to)) + (to < text.length ? '…' : ''),
  };
}

function show(text: string): string {
  return showText(text.replaceAll('\t', '  '));
}

function lineAt(source: Source, number: number): string {
  const starts = findLineStarts(source);
  const start = starts[number - 1] ?? source.text.length;
  let end = starts[number] ?? source.text.length;
  while (end > start && /[\r\n]/.test(source.text[end - 1] as string)) end -= 1;
  return source.text.slice(start, end);
}
