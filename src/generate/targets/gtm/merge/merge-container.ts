import type { ContainerVersion } from '../../../../gtm/container-export.js';
import { type After, listAfter, listReferrers } from './after.js';
import { findMissingBuiltIns } from './built-ins.js';
import { findDroppedFolders } from './dropped-folders.js';
import type { Listed } from './entities.js';
import type { Fields } from './kinds.js';
import { type MergeOptions, mergeEntities, ownerOf, type Step } from './merge-entities.js';
import { labelOf, prune } from './prune.js';

/** What a merge does to a container. Everything that is not named stays as it is. */
export interface ContainerMerge {
  readonly steps: readonly Step[];
  /** What there is after the merge, but for what is left over. */
  readonly after: readonly After[];
  readonly builtIns: readonly Fields[];
  readonly removed: readonly Listed[];
  /** The plan's by their marks, not in the plan, and still there. */
  readonly left: readonly Listed[];
  /** Those of them that cannot go, because something else refers to them. */
  readonly needed: readonly { readonly entity: Listed; readonly by: readonly string[] }[];
  /** Carry the mark of something else. */
  readonly copies: readonly Listed[];
}

/** Pure: decides everything, changes nothing. */
export function mergeContainer(version: Fields, generated: ContainerVersion, options: MergeOptions): ContainerMerge {
  const merged = mergeEntities(version, generated, options);
  const { steps, dropped, copies } = merged;
  const folders = findDroppedFolders(merged, options.plan);
  const after = listAfter(merged).filter(({ existing }) => !existing || !folders.includes(existing));
  const referrers = listReferrers(version, after);
  const builtIns = findMissingBuiltIns(version, generated, ownerOf(version));
  if (!options.prune) {
    const stays = dropped.map((each) => ({ label: labelOf(each), fields: each.fields }));
    const { removed: left } = prune(folders, [...referrers, ...stays]);
    return { steps, after, builtIns, removed: [], left: [...dropped, ...left], needed: [], copies };
  }
  const { removed, needed } = prune([...dropped, ...folders], referrers);
  // A folder in use is no news: somebody keeps things in it.
  const entities = needed.filter(({ entity }) => entity.kind !== 'folder');
  const left = entities.map(({ entity }) => entity);
  return { steps, after, builtIns, removed, left, needed: entities, copies };
}
