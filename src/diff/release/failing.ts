import type { Audience, Change, Impact } from '../change.js';
import { IMPACTS } from '../judging/lower.js';

/** From which impact on a change fails a check. */
export const FAIL_ON = ['breaking', 'risky', 'any', 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** Changes that fail a check: bad enough, and not acknowledged. */
export function findFailing(changes: readonly Change[], failOn: FailOn): Change[] {
  const impacts = failingImpacts(failOn);
  return changes.filter(({ impact, acknowledged }) => impacts.includes(impact) && !acknowledged);
}

/** Those of the changes that are for one of these audiences. */
export function selectAudiences(changes: readonly Change[], audiences: ReadonlySet<Audience> | undefined): Change[] {
  return changes.filter(({ affects }) => !audiences || audiences.has(affects));
}

function failingImpacts(failOn: FailOn): readonly Impact[] {
  if (failOn === 'never') return [];
  return failOn === 'any' ? IMPACTS : IMPACTS.slice(0, IMPACTS.indexOf(failOn) + 1);
}
