import type { Diagnostic } from '../diagnostic.js';
import { matchPattern } from '../plan/match-pattern.js';
import type { LintOverride, Plan, PlanEvent } from '../plan/model.js';
import type { Location } from '../source/location.js';
import { reportOwn } from './own-findings.js';
import type { Rule } from './rule.js';
import type { RuleInForce } from './run-rules.js';
import { checkRuleNames, readOptions, type Settings, toSeverity } from './settings.js';

/** Does an override hold where a finding is? */
type Matches = (location: Location) => boolean;

/**
 * The settings of a plan with overrides. A rule that an override sets runs once for each setting, and keeps the
 * findings where that setting holds: the last override that matches the place wins.
 */
export function applyOverrides(plan: Plan, base: Settings, rules: readonly Rule[]): Settings {
  const { overrides } = plan.lint;
  const diagnostics = [...base.diagnostics, ...overrides.flatMap((one) => checkOverride(one, plan, rules))];
  const matches = overrides.map((override) => toMatches(override, plan));
  const baseOf = new Map(base.inForce.map((one) => [one.rule.id, one]));
  const inForce = rules.flatMap((rule) => {
    const setting = baseOf.get(rule.id);
    const setters = overrides.flatMap(({ rules: set }, index) => (set.has(rule.id) ? [index] : []));
    if (setters.length === 0) return setting ? [setting] : [];
    const findWinner = (location: Location) => setters.findLast((index) => matches[index]?.(location)) ?? -1;
    const own = setters.flatMap((index) => {
      const found = resolveOverride(rule, overrides[index] as LintOverride, setting, diagnostics);
      return found ? [{ ...found, holds: (location: Location) => findWinner(location) === index }] : [];
    });
    return setting ? [{ ...setting, holds: (location: Location) => findWinner(location) === -1 }, ...own] : own;
  });
  return { inForce, diagnostics };
}

/** Options that an override does not give are those that hold elsewhere. */
function resolveOverride(
  rule: Rule,
  override: LintOverride,
  base: RuleInForce | undefined,
  diagnostics: Diagnostic[],
): RuleInForce | undefined {
  const setting = override.rules.get(rule.id);
  const severity = setting && toSeverity(setting);
  return severity && { rule, severity, options: readOptions(rule, setting, diagnostics, base?.options) };
}

function checkOverride(override: LintOverride, plan: Plan, rules: readonly Rule[]): Diagnostic[] {
  const names = checkRuleNames(override.rules, rules);
  const { location } = override;
  const { events, files } = describeConditions(override);
  if (!events && !files) {
    const message = 'The override does not say where it holds.';
    const help = 'Add events, stage, owner or files; what holds everywhere goes to "lint.rules".';
    return [...names, reportOwn('unused-override', { message, help, location })];
  }
  const isUsed = events
    ? [...plan.events.values()].some(
        (event) => matchesEvent(override, event) && matchesFile(override, event.location, plan),
      )
    : plan.sources.some((source) => matchesFile(override, { source, path: [] }, plan));
  if (isUsed) return names;
  const message = `The override matches no ${events ? 'event' : 'file'}.`;
  return [...names, reportOwn('unused-override', { message, help: 'Correct it, or delete it.', location })];
}

/** What an override asks of the place of a finding: that it is in some events, in some files, or both. */
function describeConditions({ events, stage, owner, files }: LintOverride) {
  return { events: Boolean(events ?? stage ?? owner), files: Boolean(files) };
}

function toMatches(override: LintOverride, plan: Plan): Matches {
  const { events, files } = describeConditions(override);
  const named = new Set(
    [...plan.events.values()].filter((event) => matchesEvent(override, event)).map(({ name }) => name),
  );
  return (location) => {
    const [section, name] = location.path;
    if (events && !(section === 'events' && named.has(String(name)))) return false;
    return (events || files) && matchesFile(override, location, plan);
  };
}

function matchesEvent({ events, stage, owner }: LintOverride, event: PlanEvent): boolean {
  if (events && !events.some((pattern) => matchPattern(pattern, event.name))) return false;
  if (stage && !(event.stage !== undefined && stage.includes(event.stage))) return false;
  return !owner || (event.owner !== undefined && owner.includes(event.owner));
}

/** The plan's own folder is what files are relative to, wherever it is read from. */
function matchesFile({ files }: LintOverride, { source }: Location, plan: Plan): boolean {
  if (!files) return true;
  const root = plan.sources[0]?.name ?? '';
  const folder = root.slice(0, Math.max(root.lastIndexOf('/'), root.lastIndexOf(':')) + 1);
  const name = source.name.startsWith(folder) ? source.name.slice(folder.length) : source.name;
  return files.some((pattern) => matchPattern(pattern, name));
}
