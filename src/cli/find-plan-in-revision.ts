import { openPlan, splitRevision } from '../source/files.js';
import { Failure } from './failure.js';
import { PLAN_NAMES } from './find-plan.js';
import type { PlanInput } from './plan-versions.js';

/** The plan in a folder of a revision, `main:plans`, as `findPlan` finds it in a folder on disk. */
export async function findPlanInRevision({ file, cwd }: PlanInput): Promise<string> {
  const folder = /(:|\/)$/.test(file) ? file : `${file}/`;
  const { files } = await openPlan(`${folder}${PLAN_NAMES[0]}`, cwd);
  const found = await files.list('*.{yaml,yml}');
  const named = PLAN_NAMES.find((name) => found.includes(name));
  if (named !== undefined) return `${folder}${named}`;
  if (found.length === 1) return `${folder}${found[0]}`;
  if (found.length === 0) throw new Failure(`There is no plan in the folder "${file}".`, 'Name the plan file in it.');
  throw new Failure(`There are ${found.length} plans in "${file}": ${found.join(', ')}.`, 'Name one of them.');
}

/** `main:`, `main:plans/`, `main:.`: what can only be a folder. */
export function isRevisionFolder(file: string): boolean {
  const revision = splitRevision(file);
  return revision !== undefined && /^$|\/$|(^|\/)\.{1,2}$/.test(revision.path);
}
