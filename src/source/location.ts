import type { Node } from './node.js';
import type { Source } from './source.js';

/** Map keys and list indexes from the root of a source's tree. */
export type Path = readonly (string | number)[];

/** UTF-16 offsets into a source's text, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a finding is. A path until it is printed: lines and columns are computed only for what is shown. */
export interface Location {
  readonly source: Source;
  readonly path: Path;
  /** Point at the key of the last path step, or at its value. Without it: the value. */
  readonly on?: 'key' | 'value';
  /** For text that is no node: a syntax error, a comment, the second of two equal keys. */
  readonly range?: Range;
}

/** The key of what a location is about. Made field by field: V8 gives each object that is made by spreading another a class of its own. */
export function onKey({ source, path }: Location): Location {
  return { source, path, on: 'key' };
}

/**
 * The text that a location is about. A missing field is answered by the key of its nearest ancestor, so
 * that the underline never covers a whole block; at the root, by the first key.
 */
export function findRange(location: Location): Range {
  if (location.range) return location.range;
  const { source, path } = location;
  let node = source.tree;
  let answer: Range = firstKey(node);
  for (const [depth, step] of path.entries()) {
    const next = enter(node, step);
    if (!next) return answer;
    const last = depth === path.length - 1;
    node = next.value;
    answer = last && location.on !== 'key' && isShown(node) ? node : next.key;
  }
  return answer;
}

/** The node at a path, or `undefined` where the tree has none. */
export function findNode(source: Source, path: Path): Node | undefined {
  let node = source.tree;
  for (const step of path) node = enter(node, step)?.value;
  return node;
}

function enter(node: Node | undefined, step: string | number): { key: Range; value: Node } | undefined {
  if (node?.kind === 'map') return node.entries.get(String(step));
  if (node?.kind !== 'list' || typeof step !== 'number') return undefined;
  const item = node.items[step];
  return item && { key: item.kind === 'scalar' ? item : firstKey(item), value: item };
}

// A block collection underlined whole helps nobody, nor does a value that is not there; their key does.
function isShown(node: Node): boolean {
  return node.kind === 'scalar' && node.end > node.start;
}

function firstKey(node: Node | undefined): Range {
  if (!node) return { start: 0, end: 0 };
  if (node.kind === 'scalar') return node;
  if (node.kind === 'list') return firstKey(node.items[0] ?? undefined) ?? node;
  const first = node.entries.values().next();
  return first.done ? { start: node.start, end: node.start } : first.value.key;
}
