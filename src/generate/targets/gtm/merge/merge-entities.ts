import type { ContainerVersion } from '../../../../gtm/container-export.js';
import { type Listed, listEntities, listGenerated } from './entities.js';
import { assignFreeIds } from './free-ids.js';
import { findOwn, keepTheirs } from './keep-theirs.js';
import { type Fields, KINDS } from './kinds.js';
import { type Pair, pairEntities } from './pair.js';
import { type Folders, findFolders } from './place-in-folders.js';
import { nameOf, redirectTo } from './redirect-all.js';
import { redirect } from './references.js';
import { findUpdate, keepNotes, type Update } from './update.js';

export interface MergeOptions {
  /** The name of the plan, as marks have it. */
  readonly plan: string;
  /** Take over what has the name of something generated and is not the plan's. */
  readonly adopt: boolean;
  /** Remove what the plan dropped, where nothing refers to it. */
  readonly prune: boolean;
}

/** One generated entity on its way into the container. */
export type Step =
  | { readonly what: 'add'; readonly wanted: Listed; readonly made: Fields }
  | { readonly what: 'update' | 'adopt'; readonly existing: Listed; readonly update: Update }
  /** Somebody else's, which does the same. */
  | { readonly what: 'use'; readonly existing: Listed }
  /** Somebody else's, which would have to be changed. */
  | { readonly what: 'clash'; readonly existing: Listed; readonly update: Update };

export interface Steps {
  /** In the order of the generated container. */
  readonly steps: readonly Step[];
  readonly existing: readonly Listed[];
  readonly dropped: readonly Listed[];
  readonly copies: readonly Listed[];
}

type Met = Pair & { readonly existing: Listed };

/** What each generated entity is in the container, and what becomes of it there. */
export function mergeEntities(version: Fields, generated: ContainerVersion, options: MergeOptions): Steps {
  const existing = listEntities(version);
  const { pairs, dropped, copies } = pairEntities(options.plan, listGenerated(generated), existing);
  const ids = assignFreeIds(pairs, version);
  const folders = findFolders(pairs, existing);
  const owner = ownerOf(version);
  const own = findOwn(existing, options.plan);
  const rename = redirectTo(pairs, ids, folders, owner);
  const steps = pairs.map((pair): Step => {
    const wanted = redirect(pair.wanted.fields, rename) as Fields;
    if (pair.existing) return meet(pair as Met, keepTheirs(pair.existing, wanted, own), folders, options.adopt);
    const identity = { ...owner, [KINDS[pair.wanted.kind].id]: ids.get(pair) };
    return { what: 'add', wanted: pair.wanted, made: { ...wanted, ...identity } };
  });
  // A folder is made for what goes into it.
  const used = new Set(steps.flatMap(findFolder));
  return { steps: steps.filter((step) => !isFolder(step) || used.has(step.made.folderId)), existing, dropped, copies };
}

/** Account and container, where the file says them; the importer takes any. */
export function ownerOf({ accountId, containerId }: Fields): Fields {
  return { ...(accountId !== undefined && { accountId }), ...(containerId !== undefined && { containerId }) };
}

function meet(pair: Met, wanted: Fields, folders: Folders, adopt: boolean): Step {
  const { existing, by } = pair;
  if (existing.kind === 'folder') return { what: 'use', existing };
  if (by === 'name' && !adopt) return useOrClash(existing, wanted);
  const update = new Map(findUpdate(existing, keepNotes(existing, wanted)));
  const [name, folder] = [nameOf(pair), folders.place(pair, wanted.parentFolderId as string | undefined)];
  if (name !== existing.name) update.set('name', name);
  if (folder !== existing.fields.parentFolderId) update.set('parentFolderId', folder);
  return { what: by === 'name' ? 'adopt' : 'update', existing, update };
}

function useOrClash(existing: Listed, wanted: Fields): Step {
  const update = new Map(findUpdate(existing, keepCarrier(existing, wanted)));
  if (existing.fields.paused === true) update.set('paused', undefined);
  return update.size === 0 ? { what: 'use', existing } : { what: 'clash', existing, update };
}

// The mark is no difference.
function keepCarrier({ kind, fields }: Listed, wanted: Fields): Fields {
  const { carrier } = KINDS[kind];
  return carrier === 'notes' ? { ...wanted, notes: fields.notes } : wanted;
}

function isFolder(step: Step): step is Extract<Step, { what: 'add' }> {
  return step.what === 'add' && step.wanted.kind === 'folder';
}

function findFolder(step: Step): unknown[] {
  if (step.what === 'add') return [step.made.parentFolderId];
  return step.what === 'use' ? [] : [step.update.get('parentFolderId')];
}
