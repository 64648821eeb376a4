import { eastAsianWidth } from 'get-east-asian-width';
import { findRange, type Location } from '../source/location.js';
import { findLineStarts, toPosition } from '../source/positions.js';
import type { Source } from '../source/source.js';
import type { Paint } from './paint.js';
import { showText } from './show-text.js';

const CONTEXT = 1;
const MARGIN = 8;

/** The lines around a location, with the text that it is about underlined. Lines are cut to `columns`. */
export function drawFrame(location: Location, columns: number, paint: Paint): string[] {
  const { source } = location;
  const { start, end } = findRange(location);
  const from = toPosition(source, start);
  const to = toPosition(source, Math.max(start, end));
  const gutter = String(from.line + CONTEXT).length;
  const width = Math.max(20, columns - gutter - MARGIN);
  const text = lineAt(source, from.line);
  const stop = to.line === from.line ? to.column - 1 : text.length;
  const cut = cutAround(text, from.column - 1, stop, width);
  return [
    ...contextLines(source, from.line - CONTEXT, from.line, gutter, width, paint),
    `${paint.strong('>')} ${String(from.line).padStart(gutter)} ${paint.dim('│')} ${cut.text}`,
    `  ${' '.repeat(gutter)} ${paint.dim('│')} ${' '.repeat(cut.indent)}${paint.mark('^'.repeat(cut.length))}`,
    ...contextLines(source, from.line + 1, from.line + 1 + CONTEXT, gutter, width, paint),
  ];
}

function contextLines(
  source: Source,
  first: number,
  end: number,
  gutter: number,
  width: number,
  paint: Paint,
): string[] {
  const lines: string[] = [];
  for (let line = Math.max(1, first); line < end; line += 1) {
    const text = lineAt(source, line);
    if (text.trim() === '') continue;
    lines.push(paint.dim(`  ${String(line).padStart(gutter)} │ ${cutTo(prepare(text), width)}`));
  }
  return lines;
}

/** One line with its underline, moved so that the marked text is in view. */
function cutAround(
  text: string,
  start: number,
  end: number,
  width: number,
): { text: string; indent: number; length: number } {
  const before = prepare(text.slice(0, start));
  const marked = prepare(text.slice(start, end));
  const after = prepare(text.slice(end));
  const room = Math.max(0, width - Math.min(measureWidth(marked), width));
  const shownBefore = measureWidth(before) > room ? `…${takeEnd(before, Math.floor(room / 2))}` : before;
  const line = cutTo(shownBefore + marked + after, width);
  const indent = measureWidth(shownBefore);
  return { text: line, indent, length: Math.max(1, Math.min(measureWidth(marked), width - indent)) };
}

// Tabs would make the underline miss; a name could hold escapes.
function prepare(text: string): string {
  return showText(text.replaceAll('\t', '  '));
}

function cutTo(text: string, width: number): string {
  if (measureWidth(text) <= width) return text;
  let used = 0;
  let shown = '';
  for (const character of text) {
    used += widthOf(character);
    if (used > width - 1) break;
    shown += character;
  }
  return `${shown}…`;
}

function takeEnd(text: string, width: number): string {
  const characters = [...text];
  let used = 0;
  let from = characters.length;
  while (from > 0 && used + widthOf(characters[from - 1] as string) <= width) {
    from -= 1;
    used += widthOf(characters[from] as string);
  }
  return characters.slice(from).join('');
}

function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (/^\p{M}$/u.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) as number);
}

function lineAt(source: Source, line: number): string {
  const starts = findLineStarts(source);
  return source.text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, '');
}
