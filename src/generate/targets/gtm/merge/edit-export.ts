import { applyEdits } from '../../../../source/apply-edits.js';
import { findNode } from '../../../../source/location.js';
import type { Source } from '../../../../source/source.js';
import { type Edit, editList, editMap, type ListChange } from './edit-json.js';
import { findStyle, type JsonStyle } from './json-style.js';
import { FIELDS, MERGED_KINDS, VERSION_FIELDS } from './kinds.js';
import type { ContainerMerge } from './merge-container.js';

/** The text of an export after a merge. What the merge has no business with keeps its text, byte for byte. */
export function editExport(source: Source, merge: ContainerMerge): string {
  const style = findStyle(source);
  const lists = ([...MERGED_KINDS, 'builtInVariable'] as const).map((list) => [list, findChange(list, merge)] as const);
  return applyEdits(source.text, [
    ...editEntities(source, merge, style),
    ...lists.flatMap(([list, change]) => editItems(source, list, change, style)),
    ...editVersion(source, lists, style),
  ]);
}

function editEntities(source: Source, { after }: ContainerMerge, style: JsonStyle): Edit[] {
  return after.flatMap(({ kind, existing, step }) => {
    if (!existing || !step || !('update' in step) || step.update.size === 0) return [];
    const node = findNode(source, ['containerVersion', kind, existing.index]);
    return node?.kind === 'map' ? editMap(node, { update: step.update, order: FIELDS }, source.text, style) : [];
  });
}

function findChange(list: string, { steps, removed, builtIns }: ContainerMerge): ListChange {
  if (list === 'builtInVariable') return { removed: new Set(), added: builtIns };
  return {
    removed: new Set(removed.filter(({ kind }) => kind === list).map(({ index }) => index)),
    added: steps.flatMap((step) => (step.what === 'add' && step.wanted.kind === list ? [step.made] : [])),
  };
}

function editItems(source: Source, name: string, change: ListChange, style: JsonStyle): Edit[] {
  const node = findNode(source, ['containerVersion', name]);
  if (node?.kind !== 'list' || isEmptied(node.items, change) || isIdle(change)) return [];
  return editList(node, change, source.text, style);
}

/** GTM leaves out empty lists: the first item makes one, the last takes it away. */
function editVersion(source: Source, lists: readonly (readonly [string, ListChange])[], style: JsonStyle): Edit[] {
  const version = findNode(source, ['containerVersion']);
  if (version?.kind !== 'map') return [];
  const update = new Map(
    lists.flatMap(([name, change]): [string, unknown][] => {
      const node = version.entries.get(name)?.value;
      if (node?.kind !== 'list') return change.added.length > 0 ? [[name, change.added]] : [];
      return isEmptied(node.items, change) ? [[name, undefined]] : [];
    }),
  );
  return update.size === 0 ? [] : editMap(version, { update, order: VERSION_FIELDS }, source.text, style);
}

function isEmptied(items: readonly unknown[], { removed, added }: ListChange): boolean {
  return items.length > 0 && removed.size === items.length && added.length === 0;
}

function isIdle({ removed, added }: ListChange): boolean {
  return removed.size === 0 && added.length === 0;
}
