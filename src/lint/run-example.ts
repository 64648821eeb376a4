import type { Diagnostic } from '../diagnostic.js';
import { readExample } from '../plan/read-example.js';
import { findRange } from '../source/location.js';
import { toPosition } from '../source/positions.js';
import type { Rule, RuleExample } from './rule.js';
import { runRules } from './run-rules.js';
import { sortDiagnostics } from './sort-diagnostics.js';

/** What a rule, alone, finds in an example, as `line:column message`. Throws when the example is no valid plan. */
export function runExample(rule: Rule, example: RuleExample): string[] {
  const { plan, diagnostics } = readExample(example.plan);
  if (diagnostics.length > 0)
    throw new Error(`An example of "${rule.id}" is no valid plan: ${diagnostics.map(showFinding).join(' ')}`);
  const options = { ...(rule.options?.defaults as object | undefined), ...(example.options as object | undefined) };
  const found = runRules(plan, [{ rule, severity: rule.severity, options }], example.today);
  return sortDiagnostics(found, plan.sources).map(showFinding);
}

/** Throws unless the rule finds exactly what its examples say: nothing in correct ones, something in incorrect ones. */
export function checkExamples(rule: Rule): void {
  for (const example of rule.examples.correct) expectFindings(rule, example, []);
  for (const example of rule.examples.incorrect) {
    if (!example.findings?.length) throw new Error(`An incorrect example of "${rule.id}" states no findings.`);
    expectFindings(rule, example, example.findings);
  }
}

function expectFindings(rule: Rule, example: RuleExample, expected: readonly string[]): void {
  const found = runExample(rule, example);
  if (found.join('\n') === expected.join('\n')) return;
  const told = (findings: readonly string[]) => findings.map((finding) => `\n    ${finding}`).join('') || ' nothing';
  throw new Error(
    `An example of "${rule.id}" is false.\n${example.plan}\n  It says:${told(expected)}\n  The rule finds:${told(found)}`,
  );
}

/** A finding as examples state it: `line:column message`. */
export function showFinding({ location, message }: Diagnostic): string {
  const { line, column } = toPosition(location.source, findRange(location).start);
  return `${line}:${column} ${message}`;
}
