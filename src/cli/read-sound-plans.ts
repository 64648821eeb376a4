import type { Diagnostic } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import { type ReadResult, readPlan } from '../plan/read-plan.js';
import { splitRevision } from '../source/files.js';
import { ReadError } from '../source/read-error.js';
import { findPlanInRevision, isRevisionFolder } from './find-plan-in-revision.js';
import type { Io } from './io.js';
import type { PlanInput } from './plan-versions.js';
import { collectEarly, putAway } from './put-away.js';
import { reportDiagnostics } from './report.js';

/** The plans, when every one of them can be read without an error; else the findings are reported and it is `undefined`. */
export async function readSoundPlans(
  inputs: readonly (string | PlanInput)[],
  format: unknown,
  io: Io,
): Promise<readonly Plan[] | undefined> {
  const files = inputs.map((input) => (typeof input === 'string' ? { file: input, cwd: io.cwd } : input));
  await collectEarly(files);
  // One after the other: what reading leaves behind is large, and is gone before the next.
  const results: ReadResult[] = [];
  for (const file of files) {
    const result = await readInput(file);
    results.push(result);
    if (files.length > 1) await putAway(result.sources);
  }
  const diagnostics: Diagnostic[] = results.flatMap((result) => [...result.diagnostics]);
  const plans = results.map(({ plan }) => plan).filter((plan) => plan !== undefined);
  if (plans.length === files.length && !diagnostics.some(({ severity }) => severity === 'error')) return plans;
  await reportDiagnostics({ diagnostics, plans: files.map(({ file }) => file) }, format, io);
  return undefined;
}

/** A folder in git stands for the plan in it, as one on disk does. */
async function readInput(input: PlanInput): Promise<ReadResult> {
  const { file, cwd } = input;
  try {
    return await readPlan(isRevisionFolder(file) ? await findPlanInRevision(input) : file, { cwd });
  } catch (error) {
    const isFolder = error instanceof ReadError && error.problem === 'directory' && splitRevision(file);
    if (!isFolder) throw error;
    return readPlan(await findPlanInRevision(input), { cwd });
  }
}
