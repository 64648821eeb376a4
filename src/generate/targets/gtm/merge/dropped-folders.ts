import { fingerprint } from '../ids.js';
import type { Listed } from './entities.js';
import type { Steps } from './merge-entities.js';

/** Folders that the plan made, as the marks of what lies in them say, and that it no longer has. */
export function findDroppedFolders({ steps, existing }: Steps, plan: string): Listed[] {
  const made = new Map<unknown, Set<string>>();
  for (const { fields, marked } of existing) {
    if (marked?.mark.plan !== plan) continue;
    const names = made.get(fields.parentFolderId) ?? new Set();
    made.set(fields.parentFolderId, names.add(marked.mark.folder));
  }
  const wanted = new Set(steps.map((step) => (step.what === 'add' ? undefined : step.existing)));
  return existing.filter((each) => {
    if (each.kind !== 'folder' || wanted.has(each)) return false;
    return made.get(each.id)?.has(fingerprint(each.name)) ?? false;
  });
}
