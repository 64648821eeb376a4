import type { Plan } from '../plan/model.js';
import type { Location } from '../source/location.js';
import { isInPresets, listDestinationTypes } from './presets.js';
import type { Rule } from './rule.js';
import { readPresets, resolveBase } from './settings.js';

/** A rule as one plan has it, and why. */
export interface ExplainedSetting {
  readonly rule: string;
  readonly severity: 'off' | 'warning' | 'error';
  /** Options in force; absent for a rule that has none. */
  readonly options?: unknown;
  /** Where the plan sets the rule itself, or defines it. */
  readonly location?: Location;
  /** Where the plan sets the rule otherwise for some events or files. */
  readonly overrides: readonly Location[];
  /** The presets in force that hold the rule; none for one that the plan sets, or that is off. */
  readonly presets: readonly string[];
}

/** What is in force for a plan, rule by rule, and where each setting comes from. */
export function explainSettings(plan: Plan, rules: readonly Rule[]): ExplainedSetting[] {
  const inForce = new Map(resolveBase(plan, rules).inForce.map((one) => [one.rule.id, one]));
  const presets = readPresets(plan.lint);
  const types = listDestinationTypes(plan);
  return rules.map((rule) => {
    const found = inForce.get(rule.id);
    const location = plan.lint.rules.get(rule.id)?.location ?? (rule.preset ? undefined : rule.definedAt);
    const holds = (preset: string) => isInPresets(rule, [preset], types);
    return {
      rule: rule.id,
      severity: found?.severity ?? 'off',
      ...(found && rule.options && { options: found.options }),
      ...(location && { location }),
      overrides: plan.lint.overrides.flatMap(({ rules: set }) => set.get(rule.id)?.location ?? []),
      presets: location || !found ? [] : presets.filter(holds),
    };
  });
}
