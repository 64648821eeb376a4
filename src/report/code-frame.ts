import { findRange, type Location } from '../source/location.js';
import { findLineStarts, toPosition } from '../source/positions.js';
import type { Source } from '../source/source.js';
import { cutEnd, cutStart, measureWidth } from './fit-text.js';
import type { Paint } from './paint.js';
import { showText } from './show-text.js';

const CONTEXT = 1;
/** Columns of what stands beside the text: the reporter's indent, the sign, the bar. */
const MARGIN = 7;
const NARROWEST = 8;
const WIDEST = 300;
/** UTF-16 units that are looked at on each side of a place: a line can be megabytes long. */
const REACH = 2000;

interface Layout {
  readonly source: Source;
  /** Columns of the line numbers. */
  readonly gutter: number;
  /** Columns of the text. */
  readonly width: number;
  readonly paint: Paint;
}

/** The lines around a location, with the text that it is about underlined. Lines are cut to `columns`. */
export function drawFrame(location: Location, columns: number, paint: Paint): string[] {
  const { source } = location;
  const { start, end } = findRange(location);
  const { line, column } = toPosition(source, start);
  const gutter = String(line + CONTEXT).length;
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns - gutter - MARGIN));
  const layout = { source, gutter, width, paint };
  const marked = markText(lineAt(source, line), column - 1, Math.max(0, end - start), width);
  return [
    ...drawContext(line - CONTEXT, line, layout),
    `${paint.strong('>')} ${String(line).padStart(gutter)} ${paint.dim('│')}${spaced(marked.text)}`,
    `  ${' '.repeat(gutter)} ${paint.dim('│')} ${' '.repeat(marked.indent)}${paint.mark('^'.repeat(marked.length))}`,
    ...drawContext(line + 1, line + 1 + CONTEXT, layout),
  ];
}

/** Lines from `first` to before `end`, without the blank ones. */
function drawContext(first: number, end: number, { source, gutter, width, paint }: Layout): string[] {
  const lines: string[] = [];
  for (let line = Math.max(1, first); line < end; line += 1) {
    const text = prepare(lineAt(source, line).slice(0, REACH)).trimEnd();
    if (text !== '') lines.push(paint.dim(`  ${String(line).padStart(gutter)} │ ${cutEnd(text, width)}`));
  }
  return lines;
}

interface MarkedText {
  readonly text: string;
  /** Columns before the underline. */
  readonly indent: number;
  readonly length: number;
}

/** One line with its underline, moved so that the marked text is in view. */
function markText(line: string, start: number, length: number, width: number): MarkedText {
  const end = Math.min(start + length, line.length);
  const before = prepare(line.slice(Math.max(0, start - REACH), start));
  const marked = prepare(line.slice(start, Math.min(end, start + REACH)));
  const after = prepare(line.slice(end, end + REACH)).trimEnd();
  const markedWidth = Math.max(1, measureWidth(marked));
  const room = Math.max(width >> 2, width - markedWidth);
  const shown = measureWidth(before) <= room ? before : cutStart(before, room >> 1);
  const indent = measureWidth(shown);
  return {
    text: cutEnd(shown + marked + after, width),
    indent,
    length: Math.max(1, Math.min(markedWidth, width - indent)),
  };
}

// Tabs would make the underline miss; a name could hold escapes.
function prepare(text: string): string {
  return showText(text.replaceAll('\t', '  '));
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${text}`;
}

function lineAt(source: Source, line: number): string {
  const starts = findLineStarts(source);
  const start = starts[line - 1] ?? source.text.length;
  let end = starts[line] ?? source.text.length;
  while (end > start && /[\r\n]/.test(source.text[end - 1] as string)) end -= 1;
  return source.text.slice(start, end);
}
