import type { Diagnostic, Severity } from '../diagnostic.js';
import { at, atName, type LintConfig, type Plan, type RuleSetting } from '../plan/model.js';
import { findNode, type Location } from '../source/location.js';
import { suggestName } from '../source/suggest.js';
import { findCertain } from './certain-name.js';
import { describeIssue } from './describe-issue.js';
import { fixNameAt } from './fix-name-at.js';
import { applyOverrides } from './overrides.js';
import { reportOwn } from './own-findings.js';
import { isWritten } from './place.js';
import { DEFAULT_PRESETS, isInPresets, listDestinationTypes, PRESETS } from './presets.js';
import type { Finding, Rule } from './rule.js';
import type { RuleInForce } from './run-rules.js';

/** Which rules hold for a plan, and what is wrong with what the plan says about them. */
export interface Settings {
  readonly inForce: readonly RuleInForce[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Presets decide which rules are in force; what the plan says of a single rule wins over them. */
export function resolveSettings(plan: Plan, rules: readonly Rule[]): Settings {
  const base = resolveBase(plan, rules);
  return plan.lint.overrides.length === 0 ? base : applyOverrides(plan, base, rules);
}

/** What is in force where no override holds. */
export function resolveBase(plan: Plan, rules: readonly Rule[]): Settings {
  const diagnostics = [...checkPresets(plan.lint), ...checkRuleNames(plan.lint.rules, rules)];
  const presets = readPresets(plan.lint);
  const types = listDestinationTypes(plan);
  const inForce: RuleInForce[] = [];
  for (const rule of rules) {
    const setting = plan.lint.rules.get(rule.id);
    const severity = setting ? toSeverity(setting) : isInPresets(rule, presets, types) && rule.severity;
    if (!severity) continue;
    inForce.push({ rule, severity, options: readOptions(rule, setting, diagnostics) });
  }
  return { inForce, diagnostics };
}

/** The options of a rule: its defaults, with what the plan wrote over them. Bad ones are reported and not used. */
export function readOptions(
  rule: Rule,
  setting: RuleSetting | undefined,
  diagnostics: Diagnostic[],
  defaults: unknown = rule.options?.defaults,
): unknown {
  if (!setting || setting.options === undefined) return defaults;
  const read = rule.options?.schema().safeParse(setting.options);
  if (read?.success) return { ...(defaults as object), ...read.data };
  const location = at(setting, 1);
  if (!read) {
    const help = `Write the severity alone: "${rule.id}: ${setting.severity}".`;
    diagnostics.push(reportOwn('rule-options', { message: `Rule "${rule.id}" takes no options.`, help, location }));
    return defaults;
  }
  const names = Object.keys(defaults as object);
  for (const issue of read.error.issues) {
    diagnostics.push(reportOwn('rule-options', describeIssue(issue, { rule: rule.id, names, location })));
  }
  return defaults;
}

/** The presets in force. A misspelt one is an error of its own; it must not hide what the default would find. */
export function readPresets(config: LintConfig): readonly string[] {
  const known = config.extends.filter((name) => PRESETS.includes(name));
  return isWritten(config, 'extends') && known.length === config.extends.length
    ? known
    : [...known, ...DEFAULT_PRESETS];
}

export function toSeverity({ severity }: RuleSetting): Severity | undefined {
  if (severity === 'off') return undefined;
  return severity === 'warn' ? 'warning' : 'error';
}

function checkPresets(config: LintConfig): Diagnostic[] {
  return [...config.extends.entries()].flatMap(([index, name]) => {
    if (PRESETS.includes(name)) return [];
    const near = suggestName(name, PRESETS);
    const help = near === undefined ? `Presets are ${PRESETS.join(', ')}.` : `Write "${near}".`;
    return [
      reportOwn('unknown-preset', {
        message: `"${name}" is not a preset.`,
        help,
        location: at(config, 'extends', index),
        ...fixOwnName(name, PRESETS, findPreset(config, index)),
      }),
    ];
  });
}

export function checkRuleNames(written: LintConfig['rules'], rules: readonly Rule[]): Diagnostic[] {
  const ids = rules.map(({ id }) => id);
  return [...written].flatMap(([id, setting]) =>
    ids.includes(id) ? [] : [reportOwn('unknown-rule', describeUnknownRule(id, ids, atName(setting)))],
  );
}

/** What is wrong with a name that is no rule's, mended where it is certain which was meant. */
export function describeUnknownRule(id: string, ids: readonly string[], location: Location): Finding {
  const near = suggestName(id, ids);
  const help = near === undefined ? 'List the rules with "measureplan explain".' : `Write "${near}".`;
  return { message: `"${id}" is not a rule.`, help, location, ...fixOwnName(id, ids, location) };
}

/** One preset may stand without a list around it. */
function findPreset(config: LintConfig, index: number): Location {
  const inList = at(config, 'extends', index);
  return findNode(inList.source, inList.path) ? inList : at(config, 'extends');
}

function fixOwnName(name: string, known: readonly string[], location: Location): Pick<Finding, 'fix'> {
  const certain = findCertain(name, known, 'ours');
  const fix = certain === undefined ? undefined : fixNameAt(location, certain);
  return fix ? { fix } : {};
}
