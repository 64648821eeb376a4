import type { TextEdit } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import { addField } from '../source/edit-map.js';
import { editScalar, writeName } from '../source/fix-name.js';
import type { Entry } from '../source/node.js';
import type { Source } from '../source/source.js';
import { suggestName } from '../source/suggest.js';
import { Failure } from './failure.js';
import { findEventReferences, findPropertyReferences, type References } from './find-references.js';

export type RenamedKind = 'event' | 'property';

export interface Renaming {
  readonly kind: RenamedKind;
  readonly from: string;
  readonly to: string;
}

/** The edits that rename an event or a property everywhere in a plan, and say so in `renamed_from`. Throws a Failure when it cannot be. */
export function findRenameEdits(plan: Plan, renaming: Renaming): TextEdit[] {
  const found = plan.sources.map((source) => ({ source, references: findReferences(plan, source, renaming) }));
  checkNames(plan, renaming, found);
  const edits = found.flatMap(({ source, references }) => [
    ...references.keys.map(({ entry }) => editScalar(source, entry.key, renaming.to)),
    ...references.mentions.map((node) => editScalar(source, node, renaming.to)),
    ...declare(plan, source, references, renaming),
  ]);
  // What an alias or a merge key shows in several places is written once.
  return [...new Map(edits.map((edit) => [`${edit.file}:${edit.start}:${edit.end}`, edit])).values()];
}

function findReferences(plan: Plan, { tree }: Source, { kind, from }: Renaming): References {
  return kind === 'event' ? findEventReferences(tree, from) : findPropertyReferences(tree, from, isShared(plan, from));
}

function isShared(plan: Plan, name: string): boolean {
  return plan.properties.has(name);
}

function checkNames(plan: Plan, { kind, from, to }: Renaming, found: readonly { references: References }[]): void {
  const known = kind === 'event' ? [...plan.events.keys()] : listProperties(plan);
  if (!known.includes(from)) {
    const near = suggestName(from, known);
    throw new Failure(`The plan has no ${kind} "${from}".`, near && `Write "${near}".`);
  }
  if (to.trim() === '') throw new Failure('The new name is empty.', 'Give it a name.');
  const isTaken = found.some(({ references }) => references.keys.some(({ map }) => map.entries.has(to)));
  const isKnown = kind === 'event' ? plan.events.has(to) : plan.properties.has(to);
  if (isTaken || isKnown) throw new Failure(`The plan has "${to}" already.`, 'Choose another name.');
}

function listProperties(plan: Plan): string[] {
  const used = [...plan.events.values(), ...plan.groups.values()].flatMap(({ properties }) => [...properties.keys()]);
  return [...new Set([...plan.properties.keys(), ...used])];
}

/** `renamed_from` where the thing is defined. One that stands there already is kept: the last release had that name. */
function declare(plan: Plan, source: Source, { keys }: References, { kind, from }: Renaming): TextEdit[] {
  const defined = keys.filter(({ entry, map }) => {
    if (entry.value.kind !== 'map' || entry.value.entries.has('renamed_from')) return false;
    if (kind === 'event' || !isShared(plan, from)) return true;
    return source.tree?.kind === 'map' && source.tree.entries.get('properties')?.value === map;
  });
  return defined.flatMap(({ entry }) => addName(source, entry, from));
}

function addName(source: Source, entry: Entry, from: string): TextEdit[] {
  const edit = addField(source, entry, 'renamed_from', writeName(from));
  return edit ? [edit] : [];
}
