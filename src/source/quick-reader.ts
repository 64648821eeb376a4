import { LIMITS } from './limits.js';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './node.js';
import { makeEntry } from './plain-entry.js';
import { readQuickBlock } from './quick-block.js';
import { opensFlow, QuickFlow } from './quick-flow.js';
import { giveUp, NOT_PLAIN, QuickLines } from './quick-lines.js';
import { QuickScalars } from './quick-scalars.js';

const PIPE = 124;
const GREATER = 62;

/**
 * The tree of a text that is written as plans usually are: block maps and lists, texts in their common forms,
 * brackets, comments. `undefined` where anything else stands, from an anchor to a fault: then the whole reader has to
 * say what it is. What this one reads is what that one would: same values, same places (test/source/quick-reader.test.ts).
 */
export function readQuickly(text: string): Node | undefined {
  // Tabs and marks are rare, and would make every question about a character two.
  if (/[\t\uFEFF]|\r(?!\n)/.test(text)) return undefined;
  try {
    return new QuickReader(text).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

class QuickReader {
  private readonly lines: QuickLines;
  private readonly scalars: QuickScalars;
  private readonly flow: QuickFlow;
  /** Where what was read last ends. */
  private end = 0;

  constructor(private readonly text: string) {
    this.lines = new QuickLines(text);
    this.scalars = new QuickScalars(text, this.lines);
    this.flow = new QuickFlow(this.lines, this.scalars);
  }

  read(): Node {
    if (this.lines.column < 0) giveUp();
    // js-yaml takes an indented `---` for a document, and brackets that go on further left for a fault.
    if (this.lines.column > 0 && /[-[{]/.test(this.text.charAt(this.lines.at))) giveUp();
    const node = this.readNode(-1, 0);
    if (this.lines.column >= 0 || node.kind === 'scalar') giveUp();
    return node;
  }

  /** What begins with the current line, inside of something in column `parent`, `depth` collections deep. */
  private readNode(parent: number, depth: number): Node {
    const { lines, scalars } = this;
    if (lines.isItem()) return this.readList(depth);
    const { at } = lines;
    if (this.isValueMark(at)) return this.readInline(at, parent, depth);
    const first = scalars.readFirst(at);
    if (scalars.colon >= 0) return this.readMap(first, depth);
    const node = scalars.goOn(first, parent);
    this.end = scalars.end;
    return node;
  }

  /** A map of which the first key was read. */
  private readMap(first: ScalarNode, depth: number): MapNode {
    if (depth >= LIMITS.depth) giveUp();
    const { lines, scalars } = this;
    const { column } = lines;
    const entries = new Map<string, Entry>();
    for (let key = first; ; key = scalars.readFirst(lines.at)) {
      scalars.checkKey(key, entries);
      const value = this.readValue(scalars.colon + 1, column, depth + 1);
      entries.set(key.text, makeEntry(key, value));
      if (lines.column < column) return { kind: 'map', start: first.start, end: this.end, entries };
      if (lines.column > column) giveUp();
    }
  }

  private readList(depth: number): ListNode {
    if (depth >= LIMITS.depth) giveUp();
    const { lines } = this;
    const { at: start, column } = lines;
    const items: Node[] = [];
    while (lines.column === column && lines.isItem()) items.push(this.readItem(column, depth + 1));
    if (lines.column > column) giveUp();
    return { kind: 'list', start, end: this.end, items: items.slice() };
  }

  private readItem(column: number, depth: number): Node {
    const { lines } = this;
    const dash = lines.at;
    const at = lines.skipSpaces(dash + 1);
    if (lines.isAtEnd(at)) return this.readBelow(at, dash + 1, column, depth);
    // What stands behind the dash may go on below, in its column.
    lines.at = at;
    lines.column = column + at - dash;
    return this.readNode(column, depth);
  }

  /** The value of a key in this column, after its colon. */
  private readValue(from: number, column: number, depth: number): Node {
    const at = this.lines.skipSpaces(from);
    if (!this.lines.isAtEnd(at)) return this.readInline(at, column, depth);
    return this.readBelow(at, from, column, depth, true);
  }

  /** What the rest of the line leaves to the lines below: a deeper node, or nothing, which then stands at `place`. */
  private readBelow(rest: number, place: number, column: number, depth: number, mayBeList = false): Node {
    const { lines } = this;
    lines.finish(rest);
    if (lines.column > column) return this.readNode(column, depth);
    // The items of a key's list may stand below the key itself.
    if (mayBeList && lines.column === column && lines.isItem()) return this.readList(depth);
    this.end = place;
    return { kind: 'scalar', start: place, end: place, value: null, text: '', quoted: false };
  }

  private isValueMark(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return opensFlow(code) || code === PIPE || code === GREATER;
  }

  /** A value that begins in the middle of a line. */
  private readInline(at: number, parent: number, depth: number): Node {
    const code = this.text.charCodeAt(at);
    if (opensFlow(code)) {
      const node = this.flow.read(at, depth, parent);
      this.end = this.flow.end;
      this.lines.finish(this.end);
      if (this.lines.column > parent) giveUp();
      return node;
    }
    if (code === PIPE || code === GREATER) {
      const { node, end } = readQuickBlock(this.lines, at, parent);
      this.end = end;
      return node;
    }
    const node = this.scalars.readValue(at, parent);
    this.end = this.scalars.end;
    return node;
  }
}
