import type { Listed } from './entities.js';
import type { Fields } from './kinds.js';
import { hasGivenName, type Pair } from './pair.js';
import type { Folders } from './place-in-folders.js';
import { type Renaming, referenceTo, toKey, toTemplateType } from './references.js';

/**
 * The name that it will have: a person's stays, ours changes with the plan. That of a template stands in its text,
 * which is the plan's.
 */
export function nameOf({ wanted, existing, by }: Pair): string {
  if (!existing) return wanted.name;
  const isOurs = by === 'mark' && (hasGivenName(existing) || existing.kind === 'customTemplate');
  return isOurs ? wanted.name : existing.name;
}

/** From the ids and names of the generated container to those of the one that it goes into. */
export function redirectTo(
  pairs: readonly Pair[],
  ids: ReadonlyMap<Pair, string>,
  folders: Folders,
  owner: Fields,
): Renaming {
  const targets = new Map(pairs.map((pair) => [referenceTo(pair.wanted), findTarget(pair, ids, folders, owner)]));
  // Reserved triggers, built-in variables.
  return (kind, to) => targets.get(toKey({ kind, to })) ?? to;
}

function findTarget(pair: Pair, ids: ReadonlyMap<Pair, string>, folders: Folders, owner: Fields): string {
  const { kind, id, fields } = pair.wanted;
  const newId = folders.known.get(id) ?? ids.get(pair) ?? id;
  if (kind === 'customTemplate') return toTemplateType(findOwner(pair.existing, owner) ?? fields.containerId, newId);
  return kind === 'trigger' || kind === 'folder' ? newId : nameOf(pair);
}

function findOwner(existing: Listed | undefined, owner: Fields): unknown {
  return existing?.fields.containerId ?? owner.containerId;
}
