import type { Listed } from './entities.js';
import { hasGivenName, type Pair } from './pair.js';
import type { Folders } from './place-in-folders.js';
import type { ReferredKind, Renaming } from './references.js';

/** The name that it will have: a person's stays, ours changes with the plan. */
export function nameOf({ wanted, existing, by }: Pair): string {
  if (!existing) return wanted.name;
  return by === 'mark' && hasGivenName(existing) ? wanted.name : existing.name;
}

/** From the ids and names of the generated container to those of the one that it goes into. */
export function redirectTo(pairs: readonly Pair[], ids: ReadonlyMap<Pair, string>, folders: Folders): Renaming {
  const targets = new Map(
    pairs.map((pair) => {
      const { kind, id, name } = pair.wanted;
      const newId = folders.known.get(id) ?? ids.get(pair) ?? id;
      return goesById(kind) ? [toKey(kind, id), newId] : [toKey(kind, name), nameOf(pair)];
    }),
  );
  // Reserved triggers, built-in variables.
  return (kind, to) => targets.get(toKey(kind, to)) ?? to;
}

function goesById(kind: Listed['kind']): boolean {
  return kind === 'trigger' || kind === 'folder';
}

function toKey(kind: Listed['kind'] | ReferredKind, to: string): string {
  return JSON.stringify([kind, to]);
}
