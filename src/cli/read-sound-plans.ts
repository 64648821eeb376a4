import type { Diagnostic } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import { readPlan } from '../plan/read-plan.js';
import type { Io } from './io.js';
import { reportDiagnostics } from './report.js';

/** The plans, when every one of them can be read without an error; else the findings are reported and it is `undefined`. */
export async function readSoundPlans(
  files: readonly string[],
  format: unknown,
  io: Io,
): Promise<readonly Plan[] | undefined> {
  const results = await Promise.all(files.map((file) => readPlan(file, { cwd: io.cwd })));
  const diagnostics: Diagnostic[] = results.flatMap((result) => [...result.diagnostics]);
  const plans = results.map(({ plan }) => plan).filter((plan) => plan !== undefined);
  if (plans.length === files.length && !diagnostics.some(({ severity }) => severity === 'error')) return plans;
  reportDiagnostics({ diagnostics, plans: files }, format, io);
  return undefined;
}
