import { RESERVED_TRIGGERS } from '../../../../gtm/reserved-triggers.js';
import type { MergedEntity } from '../../../merge.js';
import { describeUpdate, type NameOf } from './describe-update.js';
import type { Listed } from './entities.js';
import { KINDS } from './kinds.js';
import type { ContainerMerge } from './merge-container.js';
import type { Step } from './merge-entities.js';

/** The merge as people read it: what is added, changed and taken over, then what goes, and what is left. */
export function listChanges(merge: ContainerMerge, existing: readonly Listed[]): MergedEntity[] {
  const nameOf = nameIds(merge, existing);
  return [
    ...merge.steps.flatMap((step) => describeStep(step, nameOf)),
    ...merge.builtIns.map(({ name }) => plain('added', 'built-in variable', String(name))),
    ...merge.removed.map(({ kind, name }) => plain('removed', KINDS[kind].label, name)),
    ...merge.left.map(({ kind, name }) => plain('left over', KINDS[kind].label, name)),
  ];
}

function describeStep(step: Step, nameOf: NameOf): MergedEntity[] {
  if (step.what === 'add') return [plain('added', KINDS[step.wanted.kind].label, step.wanted.name)];
  const { kind, name, fields } = step.existing;
  // Every container has folders of its own with names like ours.
  if (step.what === 'use') return kind === 'folder' ? [] : [plain('used', KINDS[kind].label, name)];
  if (step.what === 'clash' || (step.what === 'update' && step.update.size === 0)) return [];
  const change = step.what === 'adopt' ? 'adopted' : 'changed';
  return [{ change, kind: KINDS[kind].label, name, fields: describeUpdate(fields, step.update, nameOf) }];
}

function plain(change: MergedEntity['change'], kind: string, name: string): MergedEntity {
  return { change, kind, name, fields: [] };
}

function nameIds({ steps }: ContainerMerge, existing: readonly Listed[]): NameOf {
  const names = new Map<string, string>([
    [RESERVED_TRIGGERS.allPages, 'All Pages'],
    [RESERVED_TRIGGERS.consentInitialization, 'Consent Initialization - All Pages'],
    [RESERVED_TRIGGERS.initialization, 'Initialization - All Pages'],
  ]);
  const named = (kind: string) => kind === 'trigger' || kind === 'folder';
  for (const { kind, id, name } of existing) if (named(kind)) names.set(id, name);
  for (const step of steps) {
    if (step.what !== 'add' || !named(step.wanted.kind)) continue;
    names.set(String(step.made.triggerId ?? step.made.folderId), step.wanted.name);
  }
  return (id) => names.get(id) ?? '';
}
