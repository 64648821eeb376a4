import type { Plan } from '../plan/model.js';
import type { Bump, Change, Impact } from './change.js';
import { comparePlans } from './compare/compare-plans.js';
import { IMPACTS } from './judging/lower.js';
import { Evidence } from './observed/evidence.js';
import type { Observed } from './observed/observed.js';
import { requiredBump } from './version.js';

export interface Diff {
  /** Strongest first, then in plan order. */
  readonly changes: readonly Change[];
  /** How many there are of each impact. */
  readonly summary: Readonly<Record<Impact, number>>;
  /** What the version must move by. */
  readonly bump: Bump;
}

export interface DiffOptions {
  /** What real data held: it lowers or raises verdicts, and says why. */
  readonly observed?: Observed;
}

/** What changed from one plan to the other, for whom, and what version that asks for. */
export function diff(before: Plan, after: Plan, { observed }: DiffOptions = {}): Diff {
  const found = comparePlans(before, after, observed && new Evidence(observed));
  const byImpact = IMPACTS.map((impact) => found.filter((change) => change.impact === impact));
  const [breaking, risky, compatible] = byImpact.map((changes) => changes.length) as [number, number, number];
  return {
    changes: byImpact.flat(),
    summary: { breaking, risky, compatible },
    bump: requiredBump(found, after.policy),
  };
}
