/**
 * A part of a text that can be parsed on its own: whole entries of the map at the root, or of a map that is
 * one of its values. The first part begins with the text.
 */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Maps around its entries: 1 at the root, 2 in a value of it. */
  readonly level: 1 | 2;
  /** Column of its entries, from 0. */
  readonly indentation: number;
}

/**
 * Splits a text where an entry of the root or of one of its values seems to begin, into pieces of about
 * this many characters. By looks alone: whoever reads the pieces checks that they fit, or reads the whole.
 */
export function splitText(text: string, size: number): Piece[] {
  const cuts: Omit<Piece, 'to'>[] = [];
  let current: Omit<Piece, 'to'> = { from: 0, level: 1, indentation: 0 };
  let hasRoot = false;
  /** Indentation of the entries of the root's current value; 0 while none was seen. */
  let inner = 0;
  for (let start = 0; start < text.length; start = findNextLine(text, start)) {
    const indentation = countSpaces(text, start);
    if (!isNameStart(text.charCodeAt(start + indentation))) continue;
    // The first entry of a map stays with what says that it is one.
    const isEntry = indentation === 0 ? hasRoot : indentation === inner;
    const isDue = start - current.from >= size || (indentation === 0 && current.level === 2);
    if (isEntry && isDue) {
      cuts.push(current);
      current = { from: start, level: indentation === 0 ? 1 : 2, indentation };
    }
    hasRoot ||= indentation === 0;
    if (indentation === 0) inner = 0;
    else if (inner === 0) inner = indentation;
  }
  cuts.push(current);
  return cuts.map((cut, index) => ({ ...cut, to: cuts[index + 1]?.from ?? text.length }));
}

function findNextLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end + 1;
}

function countSpaces(text: string, start: number): number {
  let count = 0;
  while (text.charCodeAt(start + count) === 32) count++;
  return count;
}

/** A letter or `_`: no comment, no quote, and nothing that has a meaning in YAML. */
function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
