import type { TextEdit } from '../diagnostic.js';
import { findNode, type Path } from './location.js';
import type { Entry, ListNode, MapNode, Node } from './node.js';
import type { Source } from './source.js';

type Edit = TextEdit | undefined;

/**
 * An edit that takes an item out of a list, with its comma or its line. Absent where that cannot be done safely:
 * the item is the only one, stands elsewhere (an alias), bears an anchor, or shares its lines with something else.
 */
export function removeItem(source: Source, path: Path): Edit {
  const list = findNode(source, path.slice(0, -1));
  const index = path.at(-1);
  if (list?.kind !== 'list' || typeof index !== 'number' || list.items.length < 2) return undefined;
  const item = list.items[index];
  if (!item || !isInside(item, list) || !list.items.every((one) => isInside(one, list))) return undefined;
  if (source.text[list.start] === '[') {
    const [before, after] = [list.items[index - 1], list.items[index + 1]];
    return cutBetween(
      source,
      { from: item.start, to: endOf(source, item) },
      before && endOf(source, before),
      after?.start,
    );
  }
  const dash = /-[ \t]+$/.exec(source.text.slice(0, item.start))?.index;
  return dash === undefined ? undefined : cutLines(source, dash, endOf(source, item));
}

/** An edit that takes a field out of a map, value and all. Absent where that cannot be done safely, as for an item. */
export function removeField(source: Source, path: Path): Edit {
  const map = findNode(source, path.slice(0, -1));
  const entry = map?.kind === 'map' ? map.entries.get(String(path.at(-1))) : undefined;
  if (map?.kind !== 'map' || !entry || map.entries.size < 2) return undefined;
  const own = [...map.entries.values()];
  // One that a merge key brought stands elsewhere, as an alias does.
  if (!own.every(({ key, value }) => isInside(key, map) && value.start >= key.end && isInside(value, map)))
    return undefined;
  const end = Math.max(entry.key.end, endOf(source, entry.value));
  if (source.text[map.start] !== '{') return cutLines(source, entry.key.start, end);
  const index = own.indexOf(entry);
  const before = own[index - 1];
  return cutBetween(
    source,
    { from: entry.key.start, to: end },
    before && endOf(source, before.value),
    own[index + 1]?.key.start,
  );
}

function isInside(part: Node, whole: ListNode | MapNode): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

/** Where the text of a node ends: a block ends with what it holds last, wherever the reader left off. */
function endOf({ text }: Source, node: Node): number {
  if (node.kind === 'scalar' || text[node.start] === '[' || text[node.start] === '{') return node.end;
  const last: Node | undefined =
    node.kind === 'list' ? node.items.at(-1) : ([...node.entries.values()].at(-1) as Entry)?.value;
  return last ? endOf({ text } as Source, last) : node.end;
}

/** Something else may be an alias of it. */
const ANCHOR = /(?:^|[\s[{,])&\S/;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Within brackets: up to what follows, else from what comes before. */
function cutBetween({ name, text }: Source, { from, to }: Span, before?: number, after?: number): Edit {
  const [start, end] = after !== undefined ? [from, after] : before !== undefined ? [before, to] : [from, from];
  const isPlain = start < end && !/#/.test(text.slice(start, from) + text.slice(to, end));
  return isPlain && !ANCHOR.test(text.slice(start, end)) ? { file: name, start, end, text: '' } : undefined;
}

/** Whole lines: nothing else may stand on them but a comment at their end. */
function cutLines({ name, text }: Source, from: number, to: number): Edit {
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  if (!/^[ \t]*$/.test(text.slice(start, from))) return undefined;
  const rest = /^[ \t]*(?:#[^\r\n]*)?(\r\n|\r|\n|$)/.exec(text.slice(to));
  return rest && !ANCHOR.test(text.slice(start, to))
    ? { file: name, start, end: to + rest[0].length, text: '' }
    : undefined;
}
