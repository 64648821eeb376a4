import type { ContainerVersion } from '../../../../gtm/container-export.js';
import { type MarkedNotes, readMark } from '../../../../gtm/mark.js';
import { type Fields, KINDS, MERGED_KINDS, type MergedKind } from './kinds.js';

/** An entity as it stands in a container. */
export interface Listed {
  readonly kind: MergedKind;
  /** In the list of its kind. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly fields: Fields;
  readonly marked: MarkedNotes | undefined;
}

/** Every entity of the kinds that a merge knows. Whatever is no object, as only hand-made files have, is passed over. */
export function listEntities(version: Fields): Listed[] {
  return MERGED_KINDS.flatMap((kind) => {
    return asList(version[kind]).flatMap((fields, index): Listed[] => {
      if (!isObject(fields)) return [];
      const { id: idField, carrier = '' } = KINDS[kind];
      const { [idField]: id, name, [carrier]: notes } = fields;
      return [{ kind, index, id: String(id ?? ''), name: String(name ?? ''), fields, marked: readMark(notes) }];
    });
  });
}

/** The same of a container that we made. Throws for a list that the merge would leave behind: a bug. */
export function listGenerated(version: ContainerVersion): Listed[] {
  const { builtInVariable: _, ...lists } = version;
  const unknown = Object.entries(lists).find(([key, value]) => Array.isArray(value) && !Object.hasOwn(KINDS, key));
  if (unknown) throw new Error(`A merge does not know the list ${unknown[0]}.`);
  return listEntities(lists as unknown as Fields);
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
