import type { Diagnostic } from '../diagnostic.js';
import type { Plan } from '../plan/model.js';
import { collectRules } from './custom/collect-rules.js';
import { lint } from './lint.js';
import type { Rule } from './rule.js';
import { RULES } from './rules/index.js';
import { sortDiagnostics } from './sort-diagnostics.js';

export interface LintPlanOptions {
  /** ISO 8601 date to judge by. Without it no `allow` expires and nothing is overdue: lint reads no clock. */
  readonly today?: string;
  /**
   * Rules beside those that come with the tool and those that the plan defines itself: what the modules of
   * `lint.plugins` export, which only the command line loads.
   */
  readonly rules?: readonly Rule[];
}

/**
 * What the rules in force find in a plan, without what the plan allows, with what is wrong in its lint settings and
 * in the rules of its own. Pure: the same plan, date and rules, the same findings, in the order of files and positions.
 */
export function lintPlan(plan: Plan, { today, rules: more = [] }: LintPlanOptions = {}): Diagnostic[] {
  const { rules, diagnostics } = collectRules(plan, [...RULES, ...more]);
  const found = lint(plan, { rules, ...(today !== undefined && { today }) });
  return sortDiagnostics([...diagnostics, ...found], plan.sources);
}
