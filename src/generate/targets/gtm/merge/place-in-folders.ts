import { fingerprint } from '../ids.js';
import type { Listed } from './entities.js';
import type { Pair } from './pair.js';

/** Where entities lie. Ids are those of the container. */
export interface Folders {
  /** Generated folder → the folder that it is; one that is to be made is not in it. */
  readonly known: ReadonlyMap<string, string>;
  /** The id of the folder that an existing entity of the plan lies in from now on; none where a person took it out. */
  place(pair: Pair & { readonly existing: Listed }, goal: string | undefined): string | undefined;
}

/**
 * Folders go by name, because they have no notes. Where all that the plan put into a folder now lies in one other,
 * that folder was renamed. An entity that does not lie where it was put was moved by a person, and stays.
 */
export function findFolders(pairs: readonly Pair[], existing: readonly Listed[]): Folders {
  const folders = existing.filter(({ kind }) => kind === 'folder');
  const nameOf = new Map(folders.map(({ id, name }) => [id, name]));
  const generated = pairs.filter(({ wanted }) => wanted.kind === 'folder');
  const known = new Map<string, string>();
  for (const { wanted, existing } of generated) {
    const id = existing?.id ?? findRenamed(wanted.name, pairs, nameOf, generated);
    if (id !== undefined) known.set(wanted.id, id);
  }
  return {
    known,
    place: ({ existing: { fields, marked } }, goal) => {
      const current = typeof fields.parentFolderId === 'string' ? fields.parentFolderId : undefined;
      const name = nameOf.get(current ?? '') ?? '';
      return marked && fingerprint(name) === marked.mark.folder ? goal : current;
    },
  };
}

function findRenamed(
  name: string,
  pairs: readonly Pair[],
  nameOf: ReadonlyMap<string, string>,
  generated: readonly Pair[],
): string | undefined {
  const put = pairs.filter(({ by, existing }) => by === 'mark' && existing?.marked?.mark.folder === fingerprint(name));
  const places = new Set(put.map(({ existing }) => existing?.fields.parentFolderId));
  const [place] = places;
  const other = typeof place === 'string' && places.size === 1 ? nameOf.get(place) : undefined;
  const isPlans = generated.some(({ wanted }) => wanted.name === other);
  return other === undefined || isPlans ? undefined : (place as string);
}
