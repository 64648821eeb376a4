import { findForbidden } from './characters.js';
import type { ScalarNode } from './node.js';
import { giveUp } from './quick-lines.js';

const DOUBLE = 34;
const SINGLE = 39;
const BACKSLASH = 92;

export function isQuote(code: number): boolean {
  return code === DOUBLE || code === SINGLE;
}

/** Reads a text in quotes that ends in the line it begins in. */
export function readQuoted(text: string, start: number): ScalarNode {
  const isDouble = text.charCodeAt(start) === DOUBLE;
  const end = isDouble ? findDoubleEnd(text, start + 1) : findSingleEnd(text, start + 1);
  const written = text.slice(start + 1, end);
  if (written.includes('\n')) giveUp();
  const value = isDouble ? readEscapes(written) : written.replaceAll("''", "'");
  return { kind: 'scalar', start, end: end + 1, value, text: value, quoted: true };
}

function findDoubleEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return giveUp();
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
    at = end + 1;
  }
}

function findSingleEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const end = text.indexOf("'", at);
    if (end < 0) return giveUp();
    if (text.charCodeAt(end + 1) !== SINGLE) return end;
    at = end + 2;
  }
}

/** The text of double quotes. Escapes that are not JSON's as well are for the whole reader. */
function readEscapes(written: string): string {
  if (!written.includes('\\')) return written;
  const text = parseJson(`"${written}"`);
  return text === undefined || findForbidden(text) !== undefined ? giveUp() : text;
}

function parseJson(text: string): string | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
