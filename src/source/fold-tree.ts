import { findNode, type Path } from './location.js';
import type { Entry, MapNode, Node, ScalarNode } from './node.js';
import { parseYaml } from './parse-yaml.js';
import type { Source } from './source.js';

/**
 * Puts the entries of a map away: what each holds is read from the text again when somebody looks, which few ever do.
 * A tree takes ten times the memory of its text, so two large plans fit where one did. Entries that share nodes with
 * others (anchors, aliases, merge keys) stay as they are. Positions and values do not change.
 */
export function foldEntries(source: Source, path: Path): void {
  const map = findNode(source, path);
  if (map?.kind !== 'map') return;
  // The map is this source's own, and says the same afterwards.
  const entries = map.entries as Map<string, Entry>;
  for (const [name, { key, value }] of entries) {
    if (value.kind === 'map' && canFold(source.text, key, value))
      entries.set(name, new FoldedEntry(source, key, value));
  }
}

class FoldedEntry implements Entry {
  readonly #source: Source;
  readonly #start: number;
  readonly #end: number;
  #read: WeakRef<Node> | undefined;

  constructor(
    source: Source,
    readonly key: ScalarNode,
    { start, end }: MapNode,
  ) {
    this.#source = source;
    this.#start = startOfText(source.text, start);
    this.#end = end;
  }

  get value(): Node {
    const known = this.#read?.deref();
    if (known) return known;
    const { tree } = parseYaml('', this.#source.text.slice(this.#start, this.#end)).source;
    if (!tree) throw new Error(`What was read before cannot be read again, at ${this.#start} in ${this.#source.name}.`);
    const node = shift(tree, this.#start);
    this.#read = new WeakRef(node);
    return node;
  }
}

/** Its text says all of it: it stands where its key is, and shares nothing with other places. */
function canFold(text: string, key: ScalarNode, { start, end, entries }: MapNode): boolean {
  if (start < key.end || entries.size === 0) return false;
  const isFlow = text[start] === '{';
  const own = text.slice(startOfText(text, start), end);
  return !/[&*]|<</.test(own) && (isFlow || /^ *$/.test(text.slice(startOfText(text, start), start)));
}

/** Where a map can be read from: a block map from the beginning of its line, so that its lines are indented alike. */
function startOfText(text: string, start: number): number {
  if (text[start] === '{') return start;
  let from = start;
  while (from > 0 && !/[\r\n]/.test(text[from - 1] as string)) from--;
  return from;
}

function shift<N extends Node>(node: N, by: number): N {
  const moved = { ...node, start: node.start + by, end: node.end + by };
  if (moved.kind === 'list') return { ...moved, items: moved.items.map((item) => shift(item, by)) };
  if (moved.kind === 'scalar') return moved;
  const entries = new Map<string, Entry>();
  for (const [name, { key, value }] of moved.entries)
    entries.set(name, { key: shift(key, by), value: shift(value, by) });
  return { ...moved, entries };
}
