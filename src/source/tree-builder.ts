import { Anchors, type Measured } from './anchors.js';
import * as faults from './faults.js';
import { type Frame, ListFrame, MapFrame } from './frames.js';
import { LIMITS } from './limits.js';
import type { Range } from './location.js';
import type { Node, ScalarNode } from './node.js';
import type { Fault, Report } from './syntax-error.js';

/**
 * Builds the tree from what a parser meets, in the order of the text: both parsers go through it, so that
 * keys, merges, aliases and limits mean one thing. Past a limit it takes nothing more.
 */
export class TreeBuilder {
  private readonly anchors = new Anchors();
  private readonly open: Frame[] = [];
  private current: Frame | undefined;
  private root: Node | undefined;
  private refused = false;

  constructor(private readonly report: Report) {}

  /** The tree; `undefined` when there was nothing, or when it passes a limit. */
  get tree(): Node | undefined {
    return this.refused ? undefined : this.root;
  }

  /** A limit was passed: the rest need not be read. */
  get isRefused(): boolean {
    return this.refused;
  }

  /** The list or map that the next node goes into. */
  get frame(): Frame | undefined {
    return this.current;
  }

  addScalar(node: ScalarNode, anchor?: string): void {
    if (anchor !== undefined) this.anchors.close(anchor, { node, size: 1, height: 0 });
    this.add(node, 1, 0);
  }

  openCollection(kind: 'list' | 'map', start: number, anchor?: string): void {
    if (this.open.length >= LIMITS.depth) {
      this.refuse(faults.tooDeep({ start, end: start + 1 }));
      return;
    }
    if (anchor !== undefined) this.anchors.open(anchor);
    this.current = kind === 'map' ? new MapFrame(start, anchor, this.report) : new ListFrame(start, anchor);
    this.open.push(this.current);
  }

  /** Ends the list or map that was opened last. */
  closeCollection(end: number): void {
    const frame = this.open.pop();
    if (!frame) return;
    this.current = this.open.at(-1);
    const node = frame.finish(end);
    const height = frame.height + 1;
    if (frame.anchor !== undefined) this.anchors.close(frame.anchor, { node, size: frame.size, height });
    this.add(node, frame.size, height);
  }

  addAlias(name: string, range: Range): void {
    const answer = this.anchors.follow(name);
    if (answer.kind === 'node') this.addShared(answer.measured, range);
    else if (answer.kind === 'too-many') this.refuse(faults.tooManyAliases(range));
    else if (answer.kind === 'cycle') this.leaveOut(faults.aliasCycle(range, name));
    else this.leaveOut(faults.unknownAlias(range, name, this.anchors.names()));
  }

  /** What would come next cannot be read, and is left out. */
  skip(): void {
    this.current?.skip();
  }

  private addShared({ node, size, height }: Measured, { start, end }: Range): void {
    if (this.open.length + height > LIMITS.depth) this.refuse(faults.tooDeep({ start, end }));
    // A key is a place of its own: two keys that are one alias must not share a position.
    else this.add(this.current?.awaitsKey() ? { ...node, start, end } : node, size, height);
  }

  private add(node: Node, size: number, height: number): void {
    if (this.current) this.current.add(node, size, height);
    else this.root = node;
  }

  private leaveOut(fault: Fault): void {
    this.report(fault);
    this.skip();
  }

  private refuse(fault: Fault): void {
    this.report(fault);
    this.refused = true;
  }
}
