import type { RuleSetting } from '../../plan/model.js';
import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { quote } from '../judging/say.js';

export const planLintRuleChanged = defineChange({
  id: 'plan-lint-rule-changed',
  summary: 'The setting of a lint rule changed.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'It judges the plan, and changes nothing in it.' },
  },
  *changed({ before, after }) {
    const [old, current] = [before.lint.rules, after.lint.rules];
    for (const rule of differingNames(old, current)) {
      const says = tellSetting(rule, old.get(rule), current.get(rule));
      yield { verdict: 'changed', says, path: ['lint', 'rules', rule] };
    }
  },
  examples: [
    {
      before: `lint:
  rules: { event-question: warn, events-per-stage: [warn, { max: 7 }] }
`,
      after: `lint:
  rules: { event-question: error, events-per-stage: [warn, { max: 9 }], event-goal: off }
`,
      changes: [
        '2:28 → 2:28 plan-lint-rule-changed, compatible for governance: The plan sets the lint rule "event-question" to "error" instead of "warn".',
        '2:34 → 2:35 plan-lint-rule-changed, compatible for governance: The plan changed the options of the lint rule "events-per-stage".',
        '2:3 → 2:85 plan-lint-rule-changed, compatible for governance: The plan now sets the lint rule "event-goal" to "off".',
      ],
    },
  ],
});

function tellSetting(rule: string, before: RuleSetting | undefined, after: RuleSetting | undefined): string {
  const name = `the lint rule ${quote(rule)}`;
  if (!after) return `no longer sets ${name}`;
  if (!before) return `now sets ${name} to ${quote(after.severity)}`;
  if (before.severity === after.severity) return `changed the options of ${name}`;
  return `sets ${name} to ${quote(after.severity)} instead of ${quote(before.severity)}`;
}
