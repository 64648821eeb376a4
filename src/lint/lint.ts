import type { Diagnostic } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import { applyAllows } from './allows.js';
import { applySuppressions } from './apply-suppressions.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';
import { runRules } from './run-rules.js';
import { resolveSettings } from './settings.js';
import { sortDiagnostics } from './sort-diagnostics.js';

export interface LintOptions {
  /** ISO 8601 date to judge by. Without it no `allow` expires and nothing is overdue: lint reads no clock. */
  readonly today?: string;
  /** The rules to choose from; all that come with the tool when left out. */
  readonly rules?: readonly Rule[];
}

/**
 * What the rules in force find in a plan, without what the plan allows, with what is wrong in its lint
 * settings. Pure: the same plan and date, the same findings, in the order of files and positions.
 */
export function lint(plan: Plan, { today, rules = RULES }: LintOptions = {}): Diagnostic[] {
  const { inForce, diagnostics } = resolveSettings(plan, rules);
  const found = applySuppressions(plan, runRules(plan, inForce, today), rules);
  const left = applyAllows(plan, found, { known: rules, inForce }, today);
  return sortDiagnostics([...diagnostics, ...left], plan.sources);
}
