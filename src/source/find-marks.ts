import type { Range } from './location.js';

// Small steps through a text between two nodes, where only blanks, comments and indicators stand.

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;

/** The offset of the next character that is neither blank nor in a comment. */
export function skipBlank(text: string, from: number): number {
  let offset = from;
  while (offset < text.length) {
    const code = text.charCodeAt(offset);
    if (code === HASH) offset = findLineEnd(text, offset);
    else if (isBlank(code)) offset++;
    else break;
  }
  return offset;
}

/** Skips blanks, comments and any of these indicators; the offset of what comes then. */
export function skipIndicators(text: string, from: number, indicators: string): number {
  let offset = skipBlank(text, from);
  while (offset < text.length && indicators.includes(text.charAt(offset))) offset = skipBlank(text, offset + 1);
  return offset;
}

/** The offset of the line break that ends the line, or of the text's end. */
export function findLineEnd(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && text.charCodeAt(offset) !== LF && text.charCodeAt(offset) !== CR) offset++;
  return offset;
}

/** The offset at which the line begins. */
export function findLineStart(text: string, from: number): number {
  let offset = from;
  while (offset > 0 && text.charCodeAt(offset - 1) !== LF && text.charCodeAt(offset - 1) !== CR) offset--;
  return offset;
}

/** The offset of the first character in a line that is no blank, or of the line's end. */
export function findFirstInLine(text: string, from: number): number {
  const end = findLineEnd(text, from);
  let offset = findLineStart(text, from);
  while (offset < end && isBlank(text.charCodeAt(offset))) offset++;
  return offset;
}

/** The offset after the last character that is not blank, at least `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isBlank(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB;
}

/**
 * Where a flow collection ends, given where its last child does. A pair in a list (`[a: b]`) is a map
 * without brackets: it ends with its value.
 */
export function findFlowEnd(
  text: string,
  { kind, start }: { kind: 'list' | 'map'; start: number },
  cursor: number,
): number {
  const end = skipIndicators(text, cursor === start ? start + 1 : cursor, ',:?');
  return text[end] === (kind === 'list' ? ']' : '}') ? end + 1 : cursor;
}

/** The next line that begins or ends a document: `---` or `...`. */
export function findDocumentStart(text: string, from: number): Range {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = from;
  const found = marker.exec(text);
  return found ? { start: found.index, end: found.index + 3 } : { start: from, end: from };
}

/** The first line that is an instruction to the parser, such as `%YAML 1.1`. */
export function findDirective(text: string, name = ''): Range {
  const found = new RegExp(`^%${name}[^\\r\\n#]*[^\\s#]`, 'm').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 1 };
}
