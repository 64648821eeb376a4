import type { TextEdit } from '../../../../diagnostic.js';
import type { Range } from '../../../../source/location.js';
import type { ListNode, MapNode } from '../../../../source/node.js';
import { enclose, findMargin, type JsonStyle, printEntry, printJson } from './json-style.js';

export type Edit = Pick<TextEdit, 'start' | 'end' | 'text'>;

/** What becomes of a list: items by their index, and what follows them. */
export interface ListChange {
  readonly removed: ReadonlySet<number>;
  readonly added: readonly unknown[];
}

/** How a map changes: `undefined` takes an entry out; new ones are placed by the order of names. */
export interface MapChange {
  readonly update: ReadonlyMap<string, unknown>;
  readonly order: readonly string[];
}

/** Takes items out of a list and puts others at its end. Text of the items that stay is not touched. */
export function editList(list: ListNode, { removed, added }: ListChange, text: string, style: JsonStyle): Edit[] {
  const margin = findMargin(text, list);
  const inner = `${margin}${style.indent ?? ''}`;
  const printed = added.map((value) => printJson(value, style, inner));
  if (removed.size === list.items.length) {
    return [{ start: list.start, end: list.end, text: enclose('[', printed, ']', style, margin) }];
  }
  const end = list.items.at(-1)?.end ?? list.end;
  return [
    ...cutAll(list.items, removed),
    ...printed.map((item) => ({ start: end, end, text: `${separate(style, inner)}${item}` })),
  ];
}

/** Changes, removes and adds entries of an object. Text of the entries that stay is not touched. */
export function editMap(map: MapNode, { update, order }: MapChange, text: string, style: JsonStyle): Edit[] {
  const inner = `${findMargin(text, map)}${style.indent ?? ''}`;
  const entries = Array.from(map.entries, ([name, { key, value }]) => ({
    name,
    value,
    start: key.start,
    end: value.end,
  }));
  const goes = (name: string) => update.has(name) && update.get(name) === undefined;
  const removed = new Set(entries.flatMap(({ name }, index) => (goes(name) ? [index] : [])));
  const changed = entries.flatMap(({ name, value: { start, end } }): Edit[] => {
    const value = update.get(name);
    return value === undefined ? [] : [{ start, end, text: printJson(value, style, inner) }];
  });
  const kept = entries.filter(({ name }) => !goes(name));
  const added = [...update].filter(([name, value]) => value !== undefined && !map.entries.has(name));
  const inserted = added.map(([name, value]) => {
    const printed = printEntry(name, printJson(value, style, inner), style);
    return insert(printed, findAnchor(kept, name, order), kept[0], separate(style, inner));
  });
  return [...cutAll(entries, removed), ...changed, ...inserted];
}

/** The last of those that come before the new one; one that the order does not know comes after all. */
function findAnchor<T extends { readonly name: string }>(kept: readonly T[], name: string, order: readonly string[]) {
  const rank = order.indexOf(name);
  return rank < 0 ? kept.at(-1) : kept.findLast((entry) => order.indexOf(entry.name) < rank);
}

function insert(printed: string, after: Range | undefined, before: Range | undefined, separator: string): Edit {
  if (after) return { start: after.end, end: after.end, text: `${separator}${printed}` };
  const start = before?.start ?? 0;
  return { start, end: start, text: `${printed}${separator}` };
}

function separate(style: JsonStyle, inner: string): string {
  return style.indent === undefined ? style.comma : `,${style.lineEnd}${inner}`;
}

// With the comma before it; those that nothing that stays comes before, with the comma after.
function cutAll(items: readonly Range[], removed: ReadonlySet<number>): Edit[] {
  const first = items.findIndex((_, index) => !removed.has(index));
  return [...removed].map((index) => {
    const { start, end } = items[index] as Range;
    if (index < first) return { start, end: items[index + 1]?.start ?? end, text: '' };
    return { start: items[index - 1]?.end ?? start, end, text: '' };
  });
}
