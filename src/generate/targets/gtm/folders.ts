import type { Folder } from '../../../gtm/entities.js';
import type { PlanEvent } from '../../../plan/model.js';
import type { Contents } from './contents.js';
import type { Identify } from './identities.js';
import { FINGERPRINT, OWNER } from './owner.js';

/** One for each stage, in their order, and one for what events of all stages share. */
export function makeFolders(contents: Contents, identify: Identify): Folder[] {
  const stages = contents.stages.map((stage) => identify('folder', 'stage', stage));
  return [...stages, identify('folder', 'shared')].map(({ id, name }) => {
    return { ...OWNER, folderId: id, name, fingerprint: FINGERPRINT };
  });
}

export function findFolder({ stage }: PlanEvent, contents: Contents, identify: Identify): string {
  const known = stage !== undefined && contents.stages.includes(stage);
  return (known ? identify('folder', 'stage', stage) : identify('folder', 'shared')).id;
}
