import type { ContainerExport, ContainerVersion } from '../../../../gtm/container-export.js';
import { type Mark, printNotes } from '../../../../gtm/mark.js';
import type { Identify, Kind, Subject } from '../identities.js';
import { fingerprint } from '../ids.js';

interface Markable {
  readonly name: string;
  readonly type?: string;
  readonly notes?: string;
  readonly templateData?: string;
  readonly parentFolderId?: string;
}

/** Kinds that can carry a mark, and the lists that they stand in. */
const CARRIERS = [
  ['tag', 'tag'],
  ['trigger', 'trigger'],
  ['variable', 'variable'],
  ['client', 'client'],
  ['template', 'customTemplate'],
] as const satisfies readonly (readonly [Kind, keyof ContainerVersion])[];

/** Writes into every entity that can carry it which plan it comes from, and what it is there. */
export function markEntities(
  file: ContainerExport,
  plan: string,
  subjects: readonly Subject[],
  identify: Identify,
): ContainerExport {
  const { containerVersion: version } = file;
  const keys = new Map(subjects.map(({ kind, key }) => [`${kind} ${identify(kind, ...key).name}`, key]));
  const folders = new Map(version.folder?.map(({ folderId, name }) => [folderId, name]));
  const marked = CARRIERS.flatMap(([kind, list]) => {
    const entities = version[list]?.map((entity: Markable) => {
      const key = keys.get(`${kind} ${entity.name}`);
      if (!key) throw new Error(`No subject was announced for the ${kind} ${entity.name}.`);
      const folder = folders.get(entity.parentFolderId ?? '') ?? '';
      return mark(entity, { plan, key, name: fingerprint(entity.name), folder: fingerprint(folder) });
    });
    return entities ? [[list, entities]] : [];
  });
  return { ...file, containerVersion: { ...version, ...Object.fromEntries(marked) } };
}

function mark(entity: Markable, own: Mark): Markable {
  if (entity.templateData === undefined) return noteAfterType(entity, printNotes(entity.notes ?? '', own));
  return { ...entity, templateData: markTemplate(entity.templateData, own) };
}

// Templates keep notes in a section of their text, the last one.
function markTemplate(text: string, own: Mark): string {
  const head = text.includes('___NOTES___') ? text.trimEnd() : `${text.trimEnd()}\n\n\n___NOTES___\n`;
  return printNotes(head, own, '\n');
}

// Where GTM writes them.
function noteAfterType(entity: Markable, notes: string): Markable {
  const fields = Object.entries(entity).filter(([field]) => field !== 'notes');
  const at = fields.findIndex(([field]) => field === 'type') + 1;
  return Object.fromEntries([...fields.slice(0, at), ['notes', notes], ...fields.slice(at)]) as unknown as Markable;
}
