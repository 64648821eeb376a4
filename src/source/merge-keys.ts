import type { Entry, MapNode, Node } from './node.js';

/** One `<<` of a map: how many entries stood before it, and what it merges, the first winning. */
export interface Merge {
  readonly position: number;
  readonly sources: readonly MapNode[];
}

/** The maps that a merge key's value names; `undefined` when it is anything but a map or a list of maps. */
export function findMergeSources(value: Node): readonly MapNode[] | undefined {
  if (value.kind === 'map') return [value];
  if (value.kind !== 'list' || !value.items.every((item) => item.kind === 'map')) return undefined;
  return value.items;
}

/** The entries with merged ones in the merge key's place. A key of the map itself wins, then the earlier source. */
export function mergeEntries(own: ReadonlyMap<string, Entry>, merge: Merge): Map<string, Entry> {
  const merged = new Map<string, Entry>();
  let index = 0;
  for (const [name, entry] of own) {
    if (index++ === merge.position) addSources(merged, own, merge.sources);
    merged.set(name, entry);
  }
  if (index <= merge.position) addSources(merged, own, merge.sources);
  return merged;
}

function addSources(merged: Map<string, Entry>, own: ReadonlyMap<string, Entry>, sources: readonly MapNode[]): void {
  for (const source of sources) {
    for (const [name, entry] of source.entries) {
      if (!own.has(name) && !merged.has(name)) merged.set(name, entry);
    }
  }
}
