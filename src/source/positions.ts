import { oncePer } from './once-per.js';
import type { Source } from './source.js';

/** A place as people count it: both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LF = 10;
const CR = 13;

/** Line and column of an offset; LF, CRLF and CR all end a line. An offset past the text counts on in the last line. */
export function toPosition(source: Source, offset: number): Position {
  const starts = findLineStarts(source);
  const index = findLine(starts, offset);
  return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
}

/** The offset at which each line begins, found once per source. */
export const findLineStarts = oncePer((source: Source): readonly number[] => scanLineStarts(source.text));

/** The same for a text that is no source. */
export function scanLineStarts(text: string): number[] {
  if (LONE_CR.test(text)) return scanAnyLineStarts(text);
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

const LONE_CR = /\r(?!\n)/;

/** Letter by letter: in old files a CR alone ends a line. */
function scanAnyLineStarts(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === LF || (code === CR && text.charCodeAt(offset + 1) !== LF)) starts.push(offset + 1);
  }
  return starts;
}

/** Index of the last line that begins at or before the offset. */
export function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
