import type { Diagnostic } from '../diagnostic.js';
import { lint } from '../lint/lint.js';
import type { Rule } from '../lint/rule.js';
import { RULES } from '../lint/rules/index.js';
import type { Plan } from '../plan/model.js';
import { readPlan } from '../plan/read-plan.js';
import { sortByPlace } from '../plan/sort-by-place.js';
import type { Location } from '../source/location.js';
import type { Source } from '../source/source.js';
import type { Io } from './io.js';
import type { OwnRules } from './own-rules.js';
import { findToday } from './today.js';

/** One plan with all that is found in it. */
export interface LintedPlan {
  /** As the user names it. */
  readonly file: string;
  /** Absent when it could not be read. */
  readonly plan?: Plan;
  readonly sources: readonly Source[];
  /** What reading finds and what the rules find, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Everything could be read, so that every rule has judged everything. */
  readonly isWhole: boolean;
  /** Every rule that may be set for it: those of the tool, of its modules, its own. */
  readonly rules: readonly Rule[];
  /** Those of its modules. */
  readonly modules: readonly Rule[];
}

export interface LintInput {
  readonly file: string;
  /** From where its path is. */
  readonly cwd: string;
  /** Texts that stand for those of files, by the names of their sources. */
  readonly edited?: ReadonlyMap<string, string>;
  /** The rules of its modules, when they are not to be loaded. */
  readonly modules?: readonly Rule[];
  /** Makes of each rule the one that is run: to measure it. */
  readonly wrap?: (rules: readonly Rule[]) => readonly Rule[];
}

/** Reads a plan and runs the rules: those that come with the tool, and the plan's own. */
export async function lintFile(input: LintInput, { env }: Pick<Io, 'env'>): Promise<LintedPlan> {
  const { file, cwd, edited, wrap } = input;
  const today = findToday(env);
  const { plan, diagnostics, sources } = await readPlan(file, { cwd, ...(edited && { edited }) });
  if (!plan) return { file, sources, diagnostics, isWhole: false, rules: RULES, modules: [] };
  const { rules, modules, diagnostics: misconfigured } = await findRules(plan, input);
  const linted = lint(plan, { today, rules: wrap ? wrap(rules) : rules });
  const found = withoutEchoes([...misconfigured, ...linted], diagnostics);
  const all =
    diagnostics.length + misconfigured.length === 0 ? found : sortByPlace([...diagnostics, ...found], sources);
  const isWhole = !diagnostics.some(({ severity }) => severity === 'error');
  return { file, plan, sources, diagnostics: all, isWhole, rules, modules };
}

/** Few plans have rules of their own: what reads and loads these is loaded for them. */
export async function findRules(plan: Plan, { file, cwd, modules }: LintInput): Promise<OwnRules> {
  const { custom, plugins } = plan.lint;
  if (custom.size === 0 && plugins.length === 0) return { rules: RULES, modules: [], diagnostics: [] };
  return (await import('./own-rules.js')).findOwnRules(plan, { file, cwd }, modules);
}

/**
 * What could not be read whole is not judged by rules too: they would complain of what was refused, in other
 * words. Nor is an `allow` or a suppression called unused while the finding that it covers may be one of those.
 */
function withoutEchoes(found: readonly Diagnostic[], read: readonly Diagnostic[]): readonly Diagnostic[] {
  const faulty = new Set(read.filter(({ severity }) => severity === 'error').map(({ location }) => nameOf(location)));
  if (faulty.size === 0) return found;
  return found.filter(({ code, location }) => !UNUSED.has(code) && !faulty.has(nameOf(location)));
}

const UNUSED: ReadonlySet<string> = new Set(['unused-allow', 'unused-suppression']);

/** The event, goal, … that a location is in. */
function nameOf({ source, path }: Location): string {
  return JSON.stringify([source.name, path[0], path[1]]);
}
