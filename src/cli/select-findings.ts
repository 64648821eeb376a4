import type { Diagnostic } from '../diagnostic.js';
import type { Rule } from '../lint/rule.js';
import { suggestName } from '../source/suggest.js';
import { EXPLAINED } from './explained.js';
import { Failure } from './failure.js';
import type { LintedPlan } from './lint-file.js';

/** The rules that `--rule` names. Throws a Failure for one that neither the tool nor any of the plans has. */
export function readRuleIds(text: string, plans: readonly Pick<LintedPlan, 'rules'>[]): Set<string> {
  const ids = text.split(',').map((id) => id.trim());
  const wanted = new Set(ids.filter(Boolean));
  const known = new Set([...EXPLAINED, ...plans.flatMap(({ rules }) => rules.map(({ id }) => id))]);
  for (const id of wanted) if (!known.has(id)) throw refuse(id, known);
  if (wanted.size > 0) return wanted;
  throw new Failure('"--rule" names no rule.', 'List the rules with "measureplan explain".');
}

/**
 * Only the findings of some rules. What could not be read stays: it has no rule, and nothing else can be trusted
 * where it is. So does what is wrong with rules of the plan's own.
 */
export function selectRules(
  diagnostics: readonly Diagnostic[],
  wanted: ReadonlySet<string>,
  rules: readonly Rule[],
): Diagnostic[] {
  const known = new Set([...EXPLAINED, ...rules.map(({ id }) => id)]);
  return diagnostics.filter(({ code }) => wanted.has(code) || !known.has(code) || code === 'custom-rule');
}

function refuse(id: string, known: ReadonlySet<string>): Failure {
  const near = suggestName(id, known);
  const help = near ? `Write "--rule ${near}".` : 'List the rules with "measureplan explain".';
  return new Failure(`There is no rule "${id}".`, help);
}
