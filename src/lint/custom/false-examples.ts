import type { Diagnostic } from '../../diagnostic.js';
import { at } from '../../plan/model.js';
import { reportOwn } from '../own-findings.js';
import type { Rule, RuleExample } from '../rule.js';
import { runExample } from '../run-example.js';
import type { CompiledRule } from './compile-rule.js';

/** Runs a rule on its examples; a finding for each that is not what the rule says of it. */
export function findFalseExamples({ rule, written }: CompiledRule): Diagnostic[] {
  return (['correct', 'incorrect'] as const).flatMap((kind) =>
    rule.examples[kind].flatMap((example, index) => {
      const message = judgeExample(rule, kind, example);
      if (message === undefined) return [];
      const location = at(written.rule, 'examples', kind, index);
      return [reportOwn('false-example', { message, help: 'Correct the example, or the rule.', location })];
    }),
  );
}

function judgeExample(rule: Rule, kind: 'correct' | 'incorrect', example: RuleExample): string | undefined {
  const subject = `${kind === 'correct' ? 'A correct' : 'An incorrect'} example of "${rule.id}"`;
  const found = tryExample(rule, example);
  if (typeof found === 'string') return found;
  if (kind === 'correct' && found[0] !== undefined) return `${subject} has a finding: "${found[0]}".`;
  if (kind === 'incorrect' && found.length === 0) return `${subject} has no finding.`;
  const { findings } = example;
  if (!findings) return undefined;
  const absent = findings.find((finding) => !found.includes(finding));
  if (absent !== undefined) return `${subject} finds "${found[0] ?? 'nothing'}", not "${absent}".`;
  const unsaid = found.find((finding) => !findings.includes(finding));
  return unsaid === undefined ? undefined : `${subject} finds "${unsaid}" too.`;
}

/** What the rule finds, or why the example is no plan. */
function tryExample(rule: Rule, example: RuleExample): readonly string[] | string {
  try {
    return runExample(rule, example);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The rule with what its examples find, where the plan does not say it: what its page shows. */
export function completeExamples(rule: Rule): Rule {
  const complete = (example: RuleExample) => ({ ...example, findings: example.findings ?? runExample(rule, example) });
  const { correct, incorrect } = rule.examples;
  return { ...rule, examples: { correct, incorrect: incorrect.map(complete) } };
}
