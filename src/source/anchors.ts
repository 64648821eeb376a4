import { LIMITS } from './limits.js';
import type { Node } from './node.js';

/** A node with what it would be if every alias in it were a copy. */
export interface Measured {
  readonly node: Node;
  /** Nodes, itself included. */
  readonly size: number;
  /** Lists and maps inside each other; 0 for a scalar. */
  readonly height: number;
}

export type AliasAnswer =
  | { readonly kind: 'node'; readonly measured: Measured }
  | { readonly kind: 'unknown' | 'cycle' | 'too-many' };

/** The anchors of one document, and the count of what its aliases stand for. Nothing is ever expanded. */
export class Anchors {
  /** `undefined` while the anchored node is still being read: an alias to it is a cycle. */
  private readonly anchored = new Map<string, Measured | undefined>();
  private aliasNodes = 0;

  open(name: string): void {
    this.anchored.set(name, undefined);
  }

  close(name: string, measured: Measured): void {
    this.anchored.set(name, measured);
  }

  names(): Iterable<string> {
    return this.anchored.keys();
  }

  /** What an alias stands for. Counts it, so ask once per alias. */
  follow(name: string): AliasAnswer {
    const measured = this.anchored.get(name);
    if (!measured) return { kind: this.anchored.has(name) ? 'cycle' : 'unknown' };
    this.aliasNodes += measured.size;
    return this.aliasNodes > LIMITS.aliasNodes ? { kind: 'too-many' } : { kind: 'node', measured };
  }
}
