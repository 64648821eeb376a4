import type { Document, Scalar, Node as YamlNode } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Range } from './location.js';
import type { Node, ScalarNode } from './node.js';
import { resolveScalar } from './resolve-scalar.js';
import type { Report } from './syntax-error.js';
import { TreeBuilder } from './tree-builder.js';

/** What the `yaml` package could make of a broken text. */
export interface Recovered {
  readonly tree: Node | undefined;
  /** Brackets and quotes that nothing closes, in the order of the text. */
  readonly openers: readonly Range[];
}

/** Converts a document of the `yaml` package, which is parsed with the failsafe schema, to our tree. */
export function convertDocument(document: Document.Parsed, text: string, report: Report): Recovered {
  const converter = new Converter(text, new TreeBuilder(report));
  converter.add(document.contents, 0);
  return { tree: converter.builder.tree, openers: converter.openers };
}

class Converter {
  readonly openers: Range[] = [];

  constructor(
    private readonly text: string,
    readonly builder: TreeBuilder,
  ) {}

  /** `place` is where the node would stand if there is none. */
  add(node: YamlNode | null | undefined, place: number): void {
    if (this.builder.isRefused) return;
    if (isAlias(node)) this.builder.addAlias(node.source, toRange(node, place));
    else if (isMap(node) || isSeq(node)) this.addCollection(node, place);
    else if (isScalar(node)) this.builder.addScalar(this.toScalar(node, place), node.anchor);
    else this.builder.addScalar({ kind: 'scalar', start: place, end: place, value: null, text: '', quoted: false });
  }

  private addCollection(node: Extract<YamlNode, { items: unknown[] }>, place: number): void {
    const { start, end } = toRange(node, place);
    if (node.flow && !/[\]}]/.test(this.text.charAt(end - 1))) this.openers.push({ start, end: start + 1 });
    this.builder.openCollection(isMap(node) ? 'map' : 'list', start, node.anchor);
    let cursor = start;
    for (const child of findChildren(node)) {
      this.add(child, cursor);
      cursor = child?.range?.[1] ?? cursor;
    }
    if (!this.builder.isRefused) this.builder.closeCollection(end);
  }

  private toScalar(node: Scalar, place: number): ScalarNode {
    const { start, end } = toRange(node, place);
    const text = node.source ?? String(node.value ?? '');
    const quoted = node.type !== undefined && node.type !== 'PLAIN';
    const isOpen = node.type?.startsWith('QUOTE') && (end - start < 2 || this.text[start] !== this.text[end - 1]);
    if (isOpen) this.openers.push({ start, end: start + 1 });
    return { kind: 'scalar', start, end, value: quoted ? text : resolveScalar(text), text, quoted };
  }
}

/** Keys and values in turn for a map, items for a list. */
function findChildren(node: Extract<YamlNode, { items: unknown[] }>): (YamlNode | null | undefined)[] {
  if (isSeq(node)) return node.items as (YamlNode | null)[];
  return node.items.flatMap(({ key, value }) => [key as YamlNode | null, value as YamlNode | null]);
}

function toRange(node: YamlNode, place: number): Range {
  const [start = place, end = place] = node.range ?? [];
  return { start, end };
}
