import type { Diagnostic } from '../../diagnostic.js';
import type { Plan } from '../../plan/model.js';
import { OWN_FINDINGS } from '../own-findings.js';
import type { Rule } from '../rule.js';
import { type CompiledRule, compileRule } from './compile-rule.js';
import { findFalseExamples } from './false-examples.js';

/** Every rule that a plan may set, and what is wrong with those that it defines itself. */
export interface CollectedRules {
  readonly rules: readonly Rule[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Codes of what reading a plan finds: `--rule` and `allow` must not mean two things. */
const READING = ['schema', 'syntax', 'reference', 'include'];

/** The given rules, then those that the plan defines under `lint.custom`, in its order. */
export function collectRules(plan: Plan, given: readonly Rule[]): CollectedRules {
  const taken = listTaken(given);
  const compiled = [...plan.lint.custom.values()].map((custom) => compileRule(custom, plan));
  const diagnostics = compiled.flatMap((one) => judgeRule(one, taken));
  const own = compiled.map(({ rule }) => rule).filter(({ id }) => !taken.has(id));
  return { rules: [...given, ...own], diagnostics };
}

/** Ids that a rule cannot have, each with what it is. */
export function listTaken(given: readonly Rule[]): Map<string, string> {
  const own = [...Object.keys(OWN_FINDINGS), ...READING].map((id) => [id, 'a finding of the tool itself'] as const);
  const rules = given.map(
    ({ id, definedAt }) => [id, definedAt ? 'a rule of a module' : 'a rule of the tool'] as const,
  );
  return new Map([...own, ...rules]);
}

function judgeRule(compiled: CompiledRule, taken: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const { rule, written } = compiled;
  const holder = taken.get(rule.id);
  if (holder !== undefined) {
    written.refuse([], `"${rule.id}" is ${holder}.`, `Give yours another id, such as "our-${rule.id}".`);
    return written.diagnostics;
  }
  return written.diagnostics.length > 0 ? written.diagnostics : findFalseExamples(compiled);
}
