import type { LintOverride, Plan } from '../plan/model.js';
import type { Location } from '../source/location.js';
import { isInPresets, listDestinationTypes } from './presets.js';
import type { Rule } from './rule.js';
import { readOptions, readPresets, resolveBase, toSeverity } from './settings.js';

/** A rule as one plan has it, and why. */
export interface ExplainedSetting {
  readonly rule: string;
  readonly severity: 'off' | 'warning' | 'error';
  /** Options in force; absent for a rule that has none. */
  readonly options?: unknown;
  /** Where the plan sets the rule itself, or defines it. */
  readonly location?: Location;
  /** What holds instead for some events or files; the last that matches wins. */
  readonly overrides: readonly ExplainedOverride[];
  /** The presets in force that hold the rule; none for one that the plan sets, or that is off. */
  readonly presets: readonly string[];
}

/** What an override of a plan makes of a rule, and where: for what matches all of its conditions. */
export interface ExplainedOverride extends Pick<LintOverride, (typeof CONDITIONS)[number]> {
  readonly severity: 'off' | 'warning' | 'error';
  readonly options?: unknown;
  readonly location: Location;
}

const CONDITIONS = ['events', 'stage', 'owner', 'files'] as const;

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
      overrides: plan.lint.overrides.flatMap((override) => explainOverride(rule, override, found?.options)),
      presets: location || !found ? [] : presets.filter(holds),
    };
  });
}

function explainOverride(rule: Rule, override: LintOverride, base: unknown): ExplainedOverride[] {
  const setting = override.rules.get(rule.id);
  if (!setting) return [];
  const severity = toSeverity(setting) ?? 'off';
  const conditions = CONDITIONS.flatMap((name) => (override[name] ? [[name, override[name]] as const] : []));
  return [
    {
      severity,
      ...(severity !== 'off' && rule.options && { options: readOptions(rule, setting, [], base) }),
      ...Object.fromEntries(conditions),
      location: setting.location,
    },
  ];
}
