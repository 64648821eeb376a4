import { trimEnd } from './find-marks.js';
import { NextMark } from './next-mark.js';
import type { ScalarNode } from './node.js';
import { foldGap, giveUp, isGap, isLineEnd, type QuickLines, SPACE } from './quick-lines.js';
import { isQuote, readQuoted } from './quick-quotes.js';
import { SharedTexts } from './shared-texts.js';

const COLON = 58;

const toCodes = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)));
const BRACKETS = toCodes(',[]{}');
/** What has a meaning of its own where a text begins. */
const INDICATORS = toCodes(',[]{}#&*!|>\'"%@`');
/** The same when a space comes after it. */
const MARKS = toCodes('-?:');

const FLOW_TEXT = /[^,[\]{}\r\n]*/y;

/** A key may have 1,024 characters (YAML 1.2.2, section 7.4.2); which ones count is for the whole reader. */
const LONGEST_KEY = 1000;

/** Reads the scalars that fit into a line, and plain texts that go on below. */
export class QuickScalars {
  /** Where the scalar that was read last ends. */
  end = 0;
  /** The offset of the colon behind it, when it is a key; -1 when it is none. */
  colon = -1;
  private readonly shared = new SharedTexts();
  private readonly colons: NextMark;
  private readonly hashes: NextMark;

  constructor(
    private readonly text: string,
    private readonly lines: QuickLines,
  ) {
    this.colons = new NextMark(text, ':');
    this.hashes = new NextMark(text, '#');
  }

  /** The first line of a scalar in a block, which may be a key. */
  readFirst(at: number): ScalarNode {
    if (isQuote(this.text.charCodeAt(at))) return this.readQuoted(at, false);
    return this.readPlain(at, this.lines.findLineEnd(at), false);
  }

  /** A scalar between brackets, which may be a key. */
  readInFlow(at: number): ScalarNode {
    if (isQuote(this.text.charCodeAt(at))) return this.readQuoted(at, true);
    return this.readPlain(at, this.findFlowEnd(at), true);
  }

  /** The scalar that was read last must be a key, and one that says nothing else and does not stand there already. */
  checkKey(node: ScalarNode, entries: ReadonlyMap<string, unknown>): void {
    if (this.colon < 0 || this.colon - node.start > LONGEST_KEY || entries.has(node.text)) giveUp();
    if (!node.quoted && node.text === '<<') giveUp();
  }

  /** A whole value in a block: lines below that are indented deeper than `parent` belong to a plain one. */
  readValue(at: number, parent: number): ScalarNode {
    const node = this.readFirst(at);
    if (this.colon >= 0) giveUp();
    return this.goOn(node, parent);
  }

  /** The rest of a value of which the first line was read. Goes on to the line behind it. */
  goOn(first: ScalarNode, parent: number): ScalarNode {
    const isCommented = this.finishLine();
    if (this.lines.column <= parent) return first;
    // Deeper lines belong to a plain text, and to nothing else; behind a comment to nothing at all.
    if (first.quoted || isCommented) giveUp();
    return this.readLinesBelow(first, parent);
  }

  private readLinesBelow(first: ScalarNode, parent: number): ScalarNode {
    const { lines } = this;
    const parts = [first.text];
    while (lines.column > parent) {
      parts.push(foldGap(lines.gaps));
      const start = lines.at;
      this.end = this.findPlainEnd(start, lines.findLineEnd(start), false);
      if (this.colon >= 0) giveUp();
      parts.push(this.text.slice(start, this.end));
      if (this.finishLine() && lines.column > parent) giveUp();
    }
    return this.shared.makeNode(first.start, this.end, parts.join(''));
  }

  /** Goes on behind the line of the scalar that was read last; whether a comment stands between it and the next. */
  private finishLine(): boolean {
    const rest = this.lines.skipSpaces(this.end);
    this.lines.finish(rest);
    return this.lines.isCommented || !isLineEnd(this.text.charCodeAt(rest));
  }

  private readQuoted(at: number, isInFlow: boolean): ScalarNode {
    const node = readQuoted(this.text, at);
    this.end = node.end;
    const next = this.lines.skipSpaces(node.end);
    const isKey = this.text.charCodeAt(next) === COLON && (isInFlow || isGap(this.text.charCodeAt(next + 1)));
    this.colon = isKey ? next : -1;
    return node;
  }

  private readPlain(at: number, limit: number, isInFlow: boolean): ScalarNode {
    this.checkStart(at);
    this.end = this.findPlainEnd(at, limit, isInFlow);
    return this.shared.makeNode(at, this.end, this.text.slice(at, this.end));
  }

  private checkStart(at: number): void {
    const code = this.text.charCodeAt(at);
    if (INDICATORS.has(code)) giveUp();
    if (!MARKS.has(code)) return;
    const next = this.text.charCodeAt(at + 1);
    if (isGap(next) || BRACKETS.has(next)) giveUp();
  }

  /** Where plain text between brackets ends at most: with its line, before what separates and closes. */
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
    return trimEnd(text, at, end);
  }
}
