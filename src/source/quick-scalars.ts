import { findForbidden } from './characters.js';
import { NextMark } from './next-mark.js';
import type { ScalarNode } from './node.js';
import { giveUp, isGap, isLineEnd, type QuickLines, SPACE } from './quick-lines.js';
import { resolveScalar } from './resolve-scalar.js';

const DOUBLE = 34;
const SINGLE = 39;
const BACKSLASH = 92;
const COLON = 58;

const QUOTES = new Set([DOUBLE, SINGLE]);
/** What has a meaning of its own where a text begins. */
const INDICATORS = new Set([...',[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));
/** The same when a space comes after it. */
const MARKS = new Set([...'-?:'].map((character) => character.charCodeAt(0)));
const BRACKETS = new Set([...',[]{}'].map((character) => character.charCodeAt(0)));

const FLOW_TEXT = /[^,[\]{}\r\n]*/y;

/** Keys, ids and options are short and repeat a thousandfold; sentences are long and do not. */
const LONGEST_SHARED = 32;
/** A key may have 1,024 characters (YAML 1.2.2, section 7.4.2). */
const LONGEST_KEY = 1000;

/** A plain text with its value, made once however often it stands in the file. */
interface Plain {
  readonly text: string;
  readonly value: ScalarNode['value'];
}

/** Reads the scalars that fit into a line, and plain texts that go on below. */
export class QuickScalars {
  /** Where the scalar that was read last ends. */
  end = 0;
  /** The offset of the colon behind it, when it is a key; -1 when it is none. */
  colon = -1;
  private readonly shared = new Map<string, Plain>();
  private readonly colons: NextMark;
  private readonly hashes: NextMark;

  constructor(
    private readonly text: string,
    private readonly lines: QuickLines,
  ) {
    this.colons = new NextMark(text, ':');
    this.hashes = new NextMark(text, '#');
  }

  /** The first line of a scalar; `colon` says whether it is a key. */
  readFirst(at: number): ScalarNode {
    const code = this.text.charCodeAt(at);
    if (!QUOTES.has(code)) return this.readPlain(at, this.lines.findLineEnd(at), false);
    const node = this.readQuoted(at);
    const next = this.lines.skipSpaces(this.end);
    const isKey = this.text.charCodeAt(next) === COLON && isGap(this.text.charCodeAt(next + 1));
    this.colon = isKey ? next : -1;
    return node;
  }

  /** The scalar that was read last, as a key of these entries: not one that says more, or stands there already. */
  readKey(node: ScalarNode, entries: ReadonlyMap<string, unknown>): ScalarNode {
    if (this.colon < 0 || this.colon - node.start > LONGEST_KEY || entries.has(node.text)) giveUp();
    if (!node.quoted && node.text === '<<') giveUp();
    return node;
  }

  /** A whole value in a block: lines below that are indented deeper than `parent` belong to a plain one. */
  readValue(at: number, parent: number): ScalarNode {
    const node = this.readFirst(at);
    if (this.colon >= 0) giveUp();
    return this.goOn(node, parent);
  }

  /** The rest of a value of which the first line was read. Goes on to the line behind it. */
  goOn(first: ScalarNode, parent: number): ScalarNode {
    const { lines, text } = this;
    const rest = lines.skipSpaces(this.end);
    lines.finish(rest);
    if (lines.column <= parent) return first;
    // Deeper lines belong to a plain text, and to nothing else; behind a comment to nothing at all.
    if (first.quoted || lines.isCommented || !isLineEnd(text.charCodeAt(rest))) giveUp();
    return this.readLinesBelow(first, parent);
  }

  private readLinesBelow(first: ScalarNode, parent: number): ScalarNode {
    const { lines } = this;
    const parts = [first.text];
    while (lines.column > parent) {
      parts.push(lines.gaps === 0 ? ' ' : '\n'.repeat(lines.gaps));
      const end = this.findPlainEnd(lines.at, lines.findLineEnd(lines.at), false);
      if (this.colon >= 0) giveUp();
      parts.push(this.text.slice(lines.at, end));
      this.end = end;
      const rest = lines.skipSpaces(end);
      const isLast = !isLineEnd(this.text.charCodeAt(rest));
      lines.finish(rest);
      if (lines.column > parent && (isLast || lines.isCommented)) giveUp();
    }
    return this.make(first.start, this.end, parts.join(''));
  }

  private readPlain(at: number, limit: number, isInFlow: boolean): ScalarNode {
    this.checkStart(at);
    this.end = this.findPlainEnd(at, limit, isInFlow);
    return this.make(at, this.end, this.text.slice(at, this.end));
  }

  /** A scalar between brackets, which may be the key of a pair. */
  readInFlow(at: number): ScalarNode {
    if (!QUOTES.has(this.text.charCodeAt(at))) return this.readPlain(at, this.findFlowEnd(at), true);
    const node = this.readQuoted(at);
    const next = this.lines.skipSpaces(this.end);
    this.colon = this.text.charCodeAt(next) === COLON ? next : -1;
    return node;
  }

  private checkStart(at: number): void {
    const code = this.text.charCodeAt(at);
    if (INDICATORS.has(code)) giveUp();
    if (!MARKS.has(code)) return;
    const next = this.text.charCodeAt(at + 1);
    if (isGap(next) || BRACKETS.has(next)) giveUp();
  }

  /** Where plain text ends at most: with its line, before what separates and closes. */
  private findFlowEnd(from: number): number {
    FLOW_TEXT.lastIndex = from;
    FLOW_TEXT.test(this.text);
    return FLOW_TEXT.lastIndex;
  }

  /** Where plain text ends before this limit, and, as `colon`, where it says that it is a key. */
  private findPlainEnd(at: number, limit: number, isInFlow: boolean): number {
    const { text, hashes, colons } = this;
    let end = limit;
    let hash = hashes.from(at);
    while (hash < end) {
      if (text.charCodeAt(hash - 1) === SPACE) end = hash;
      else hash = hashes.from(hash + 1);
    }
    this.colon = -1;
    let colon = colons.from(at);
    while (colon < end) {
      const next = text.charCodeAt(colon + 1);
      if (isGap(next) || (isInFlow && BRACKETS.has(next))) end = this.colon = colon;
      else colon = colons.from(colon + 1);
    }
    return this.trim(at, end);
  }

  private trim(start: number, end: number): number {
    let at = end;
    while (at > start && isGap(this.text.charCodeAt(at - 1))) at--;
    return at;
  }

  private make(start: number, end: number, written: string): ScalarNode {
    const { text, value } = this.share(written);
    return { kind: 'scalar', start, end, value, text, quoted: false };
  }

  private share(text: string): Plain {
    const known = this.shared.get(text);
    if (known) return known;
    const plain = { text, value: resolveScalar(text) };
    if (text.length <= LONGEST_SHARED) this.shared.set(text, plain);
    return plain;
  }

  private readQuoted(start: number): ScalarNode {
    const isDouble = this.text.charCodeAt(start) === DOUBLE;
    const end = isDouble ? this.findDoubleEnd(start + 1) : this.findSingleEnd(start + 1);
    const written = this.text.slice(start + 1, end);
    if (written.includes('\n')) giveUp();
    const text = isDouble ? readEscapes(written) : written.replaceAll("''", "'");
    this.end = end + 1;
    return { kind: 'scalar', start, end: end + 1, value: text, text, quoted: true };
  }

  private findDoubleEnd(from: number): number {
    let at = from;
    for (;;) {
      const end = this.text.indexOf('"', at);
      if (end < 0) return giveUp();
      let slashes = 0;
      while (this.text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
      if (slashes % 2 === 0) return end;
      at = end + 1;
    }
  }

  private findSingleEnd(from: number): number {
    let at = from;
    for (;;) {
      const end = this.text.indexOf("'", at);
      if (end < 0) return giveUp();
      if (this.text.charCodeAt(end + 1) !== SINGLE) return end;
      at = end + 2;
    }
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
