import type { ContainerExport, ContainerVersion } from '../../../../gtm/container-export.js';
import type { Identify, Kind, Subject } from '../identities.js';
import { fingerprint, printNotes } from './mark.js';

interface Markable {
  readonly name: string;
  readonly type: string;
  readonly notes?: string;
  readonly parentFolderId?: string;
}

/** Writes into the notes of every entity that can have notes which plan it comes from, and what it is there. */
export function markEntities(
  file: ContainerExport,
  plan: string,
  subjects: readonly Subject[],
  identify: Identify,
): ContainerExport {
  const keys = new Map(subjects.map(({ kind, key }) => [`${kind} ${identify(kind, ...key).name}`, key]));
  const folders = new Map(file.containerVersion.folder?.map(({ folderId, name }) => [folderId, name]));
  const markAll = <T extends Markable>(kind: Kind, entities: readonly T[]): T[] =>
    entities.map((entity) => {
      const key = keys.get(`${kind} ${entity.name}`);
      if (!key) throw new Error(`No subject was announced for the ${kind} ${entity.name}.`);
      const folder = folders.get(entity.parentFolderId ?? '') ?? '';
      const mark = { plan, key, name: fingerprint(entity.name), folder: fingerprint(folder) };
      return noteAfterType(entity, printNotes(entity.notes, mark));
    });
  const { tag, trigger, variable } = file.containerVersion;
  const marked: Partial<ContainerVersion> = {
    ...(tag && { tag: markAll('tag', tag) }),
    ...(trigger && { trigger: markAll('trigger', trigger) }),
    ...(variable && { variable: markAll('variable', variable) }),
  };
  return { ...file, containerVersion: { ...file.containerVersion, ...marked } };
}

// Where GTM writes them.
function noteAfterType<T extends Markable>(entity: T, notes: string): T {
  const fields = Object.entries(entity).filter(([field]) => field !== 'notes');
  const at = fields.findIndex(([field]) => field === 'type') + 1;
  return Object.fromEntries([...fields.slice(0, at), ['notes', notes], ...fields.slice(at)]) as T;
}
