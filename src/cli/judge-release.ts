import type { Diagnostic } from '../diagnostic.js';
import { type Diff, diff } from '../diff/diff.js';
import type { Observed } from '../diff/observed/observed.js';
import { applyAcknowledgements } from '../diff/release/acknowledge.js';
import { checkPolicy } from '../diff/release/policy.js';
import type { Plan } from '../plan/model.js';
import type { Io } from './io.js';
import type { PlanInput } from './plan-versions.js';
import { findReleaseDates } from './release-dates.js';
import { findToday } from './today.js';

export interface JudgedRelease extends Diff {
  /** About the acknowledgements of the new plan, and about what its policy asks for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything that the diff, the acknowledgements and the policy of the new plan say about a release. */
export async function judgeRelease(
  [before, after]: readonly [Plan, Plan],
  input: PlanInput,
  observed: Observed | undefined,
  io: Io,
): Promise<JudgedRelease> {
  const today = findToday(io.env);
  const found = diff(before, after, observed && { observed });
  const { changes, diagnostics } = applyAcknowledgements(found.changes, after, today);
  const asksForDates = after.policy?.breaking?.deprecatedFor !== undefined;
  const dateOf = asksForDates ? await findReleaseDates(input) : () => undefined;
  const unmet = checkPolicy({ before, after, changes, dateOf, today });
  return { ...found, changes, diagnostics: [...diagnostics, ...unmet] };
}
