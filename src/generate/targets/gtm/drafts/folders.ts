import type { PlanEvent } from '../../../../plan/model.js';
import { type Contents, remember } from '../contents.js';
import { nameEntity } from '../naming.js';
import { FINGERPRINT, OWNER } from '../owner.js';
import { type Draft, identityOf } from './draft.js';

/** The folder of a stage; of what no stage owns, that of all. */
export function draftFolder(contents: Contents, event?: PlanEvent): Draft<'folder'> {
  const rank = contents.plan.stages.indexOf(event?.stage ?? '');
  if (event?.stage === undefined || rank < 0) return makeDraft(contents, ['shared'], { kind: 'Shared' });
  return makeDraft(contents, ['stage', event.stage], { kind: 'Stage', name: event.stage }, rank);
}

function makeDraft(contents: Contents, key: string[], parts: Record<string, string>, rank?: number): Draft<'folder'> {
  return remember(contents, JSON.stringify(['folder', ...key]), () => makeNew(contents, key, parts, rank));
}

function makeNew(contents: Contents, key: string[], parts: Record<string, string>, rank?: number): Draft<'folder'> {
  const draft: Draft<'folder'> = {
    kind: 'folder',
    key,
    label: nameEntity(contents.options.names, 'folder', parts),
    needs: [],
    ...(rank !== undefined && { rank }),
    make: (identify) => {
      const { id, name } = identityOf(draft, identify);
      return { ...OWNER, folderId: id, name, fingerprint: FINGERPRINT };
    },
  };
  return draft;
}
