import type { NamingConvention, Plan } from '../../plan/model.js';

/** What a plan's conventions speak of. */
export const NAMED = ['events', 'properties'] as const;

export interface ConventionPair {
  readonly named: (typeof NAMED)[number];
  readonly before?: NamingConvention | undefined;
  readonly after?: NamingConvention | undefined;
}

/** The naming convention of events and that of properties, on both sides; absent where the plan has none. */
export function pairConventions(before: Plan, after: Plan): ConventionPair[] {
  return NAMED.map((named) => ({ named, before: before.conventions[named], after: after.conventions[named] }));
}
