import type { Entry, Node, ScalarNode } from './node.js';
import { resolveScalar } from './resolve-scalar.js';

/**
 * An entry of which the key is written without quotes, in one line. Its node is made when somebody asks: half of a tree's
 * memory would be keys, and few are ever pointed at. Ask for it, and do not spread the entry: it is no field.
 */
class PlainEntry implements Entry {
  private readonly text: string;
  private readonly start: number;

  constructor(
    { text, start }: ScalarNode,
    readonly value: Node,
  ) {
    this.text = text;
    this.start = start;
  }

  get key(): ScalarNode {
    const { text, start } = this;
    return { kind: 'scalar', start, end: start + text.length, value: resolveScalar(text), text, quoted: false };
  }
}

export function makeEntry(key: ScalarNode, value: Node): Entry {
  return key.quoted ? { key, value } : new PlainEntry(key, value);
}
