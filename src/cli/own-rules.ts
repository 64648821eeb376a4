import { type CollectedRules, collectRules } from '../lint/custom/collect-rules.js';
import type { Rule } from '../lint/rule.js';
import { RULES } from '../lint/rules/index.js';
import type { Plan } from '../plan/model.js';
import { loadRuleModules } from './rule-modules.js';

/** A plan as it is named, and from where. */
export interface PlanPlace {
  readonly file: string;
  readonly cwd: string;
}

export interface OwnRules extends CollectedRules {
  /** The rules of modules among them. */
  readonly modules: readonly Rule[];
}

/**
 * The rules of a plan that has some of its own: those of the tool, those of its modules (loaded, unless they are
 * given), those that it defines itself. Throws a Failure when a module cannot be used.
 */
export async function findOwnRules(plan: Plan, place: PlanPlace, given?: readonly Rule[]): Promise<OwnRules> {
  const modules = given ?? (await loadRuleModules(plan, place));
  return { ...collectRules(plan, [...RULES, ...modules]), modules };
}
