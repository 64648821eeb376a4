import { badMerge, complexKey, duplicateKey, emptyKey } from './faults.js';
import { findMergeSources, type Merge, mergeEntries } from './merge-keys.js';
import type { Entry, ListNode, MapNode, Node, ScalarNode } from './node.js';
import type { Fault, Report } from './syntax-error.js';

/** A list or map of which the end was not read yet. */
export type Frame = ListFrame | MapFrame;

/** Sizes and heights count aliases as if each were a copy, for the limits. */
export class ListFrame {
  readonly kind = 'list';
  size = 1;
  height = 0;
  readonly items: Node[] = [];

  constructor(
    readonly start: number,
    readonly anchor: string | undefined,
  ) {}

  awaitsKey(): boolean {
    return false;
  }

  add(node: Node, size: number, height: number): void {
    this.size += size;
    if (height > this.height) this.height = height;
    this.items.push(node);
  }

  /** A value that was reported and is left out. */
  skip(): void {}

  finish(end: number): ListNode {
    return { kind: 'list', start: this.start, end, items: this.items };
  }
}

/** Entries come as key, value, key, value. A key that was reported takes its value with it. */
export class MapFrame {
  readonly kind = 'map';
  size = 1;
  height = 0;
  private awaits: 'key' | 'value' | 'merged' | 'nothing' = 'key';
  private key: ScalarNode | undefined;
  private entries = new Map<string, Entry>();
  private mergeKey: ScalarNode | undefined;
  private merge: Merge | undefined;

  constructor(
    readonly start: number,
    readonly anchor: string | undefined,
    private readonly report: Report,
  ) {}

  awaitsKey(): boolean {
    return this.awaits === 'key';
  }

  add(node: Node, size: number, height: number): void {
    if (this.awaits === 'key') {
      this.awaits = this.takeKey(node);
      return;
    }
    this.size += size;
    if (height > this.height) this.height = height;
    if (this.awaits === 'value' && this.key) this.entries.set(this.key.text, { key: this.key, value: node });
    else if (this.awaits === 'merged') this.takeMerged(node);
    this.awaits = 'key';
  }

  skip(): void {
    this.awaits = this.awaits === 'key' ? 'nothing' : 'key';
  }

  finish(end: number): MapNode {
    const entries = this.merge ? mergeEntries(this.entries, this.merge) : this.entries;
    return { kind: 'map', start: this.start, end, entries };
  }

  private takeKey(node: Node): 'value' | 'merged' | 'nothing' {
    if (node.kind !== 'scalar') return this.refuse(complexKey(node));
    if (node.text === '' && !node.quoted) return this.refuse(emptyKey(node));
    const isMerge = node.text === '<<' && !node.quoted;
    const first = isMerge ? this.mergeKey : this.entries.get(node.text)?.key;
    if (first) return this.refuse(duplicateKey(node, first));
    if (isMerge) this.mergeKey = node;
    else this.key = node;
    return isMerge ? 'merged' : 'value';
  }

  private refuse(fault: Fault): 'nothing' {
    this.report(fault);
    return 'nothing';
  }

  private takeMerged(node: Node): void {
    const sources = findMergeSources(node);
    if (sources) this.merge = { position: this.entries.size, sources };
    else if (this.mergeKey) this.report(badMerge(this.mergeKey));
  }
}
