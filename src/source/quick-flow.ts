import { LIMITS } from './limits.js';
import type { Entry, ListNode, MapNode, Node } from './node.js';
import { makeEntry } from './plain-entry.js';
import { giveUp, isLineEnd, type QuickLines } from './quick-lines.js';
import type { QuickScalars } from './quick-scalars.js';

const HASH = 35;
const COMMA = 44;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

export function opensFlow(code: number): boolean {
  return code === OPEN_LIST || code === OPEN_MAP;
}

/** Reads lists and maps in brackets. */
export class QuickFlow {
  /** Where the collection that was read last ends. */
  end = 0;
  private readonly text: string;
  private parent = -1;

  constructor(
    private readonly lines: QuickLines,
    private readonly scalars: QuickScalars,
  ) {
    this.text = lines.text;
  }

  /** The collection that begins at this offset, `depth` collections deep, in lines that are deeper than `parent`. */
  read(at: number, depth: number, parent: number): Node {
    this.parent = parent;
    return this.readCollection(at, depth);
  }

  private readCollection(at: number, depth: number): Node {
    if (depth >= LIMITS.depth) giveUp();
    return this.text.charCodeAt(at) === OPEN_LIST ? this.readList(at, depth) : this.readMap(at, depth);
  }

  private readList(start: number, depth: number): ListNode {
    const items: Node[] = [];
    let at = this.skip(start + 1);
    while (this.text.charCodeAt(at) !== CLOSE_LIST) {
      items.push(this.readNode(at, depth));
      // A pair in a list is a map.
      if (this.scalars.colon >= 0) giveUp();
      at = this.skipComma(this.end, CLOSE_LIST);
    }
    this.end = at + 1;
    return { kind: 'list', start, end: this.end, items: items.slice() };
  }

  private readMap(start: number, depth: number): MapNode {
    const entries = new Map<string, Entry>();
    let at = this.skip(start + 1);
    while (this.text.charCodeAt(at) !== CLOSE_MAP) {
      const key = this.scalars.readInFlow(at);
      this.scalars.checkKey(key, entries);
      const value = this.readNode(this.skip(this.scalars.colon + 1), depth);
      if (this.scalars.colon >= 0) giveUp();
      entries.set(key.text, makeEntry(key, value));
      at = this.skipComma(this.end, CLOSE_MAP);
    }
    this.end = at + 1;
    return { kind: 'map', start, end: this.end, entries };
  }

  private readNode(at: number, depth: number): Node {
    if (opensFlow(this.text.charCodeAt(at))) {
      const node = this.readCollection(at, depth + 1);
      this.scalars.colon = -1;
      return node;
    }
    const node = this.scalars.readInFlow(at);
    this.end = this.scalars.end;
    return node;
  }

  private skipComma(from: number, close: number): number {
    const at = this.skip(from);
    const code = this.text.charCodeAt(at);
    if (code === COMMA) return this.skip(at + 1);
    return code === close ? at : giveUp();
  }

  /** Goes on to what comes next, in this line or below. */
  private skip(from: number): number {
    let at = this.lines.skipSpaces(from);
    const code = this.text.charCodeAt(at);
    if (code !== HASH && !isLineEnd(code)) return at;
    this.lines.finish(at);
    at = this.lines.at;
    if (this.lines.column <= this.parent) giveUp();
    return at;
  }
}
