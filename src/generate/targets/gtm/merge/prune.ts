import type { Listed } from './entities.js';
import { KINDS } from './kinds.js';
import { findReferences, referenceTo, toKey } from './references.js';

/** An entity after the merge, or anything else in the container that may refer to one. */
export interface Remaining {
  /** As people know it: `tag "Meta - Lead"`. */
  readonly label: string;
  readonly fields: unknown;
}

export interface Pruned {
  readonly removed: readonly Listed[];
  /** Still there, because something refers to it. */
  readonly needed: readonly { readonly entity: Listed; readonly by: readonly string[] }[];
}

/**
 * Of what the plan dropped, what can go. What something that stays refers to has to stay, and so does what that refers
 * to: no reference dies.
 */
export function prune(dropped: readonly Listed[], staying: readonly Remaining[]): Pruned {
  const candidates = new Map(dropped.map((entity) => [referenceTo(entity), entity]));
  const needed = new Map<Listed, string[]>();
  const queue = [...staying];
  // Grows while it is walked.
  for (const { label, fields } of queue) {
    for (const key of new Set(findReferences(fields).map(toKey))) {
      const entity = candidates.get(key);
      if (!entity) continue;
      const by = needed.get(entity) ?? [];
      if (by.length === 0) queue.push({ label: labelOf(entity), fields: entity.fields });
      needed.set(entity, [...by, label]);
    }
  }
  return {
    removed: dropped.filter((entity) => !needed.has(entity)),
    needed: dropped.flatMap((entity) => {
      const by = needed.get(entity);
      return by ? [{ entity, by }] : [];
    }),
  };
}

export function labelOf({ kind, name }: Pick<Listed, 'kind' | 'name'>): string {
  return `${KINDS[kind].label} "${name}"`;
}
