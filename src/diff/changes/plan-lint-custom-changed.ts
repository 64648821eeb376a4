import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { quote } from '../judging/say.js';

export const planLintCustomChanged = defineChange({
  id: 'plan-lint-custom-changed',
  summary: 'A lint rule of the plan itself was added, removed or changed.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'It judges the plan, and changes nothing in it.' },
  },
  *changed({ before, after }) {
    const [old, current] = [before.lint.custom, after.lint.custom];
    for (const rule of differingNames(old, current)) {
      const did = old.has(rule) ? (current.has(rule) ? 'changed' : 'removed') : 'added';
      yield { verdict: 'changed', says: `${did} its lint rule ${quote(rule)}`, path: ['lint', 'custom', rule] };
    }
  },
  examples: [
    {
      before: `lint:
  custom:
    stage-set: { summary: S., rationale: R., select: events, check: { stage: required }, message: M. }
`,
      after: `lint:
  custom:
    stage-set: { summary: S., rationale: R., select: events, check: { tier: required }, message: M. }
    goal-set: { summary: S., rationale: R., select: events, check: { goal: required }, message: M. }
`,
      changes: [
        '3:5 → 3:5 plan-lint-custom-changed, compatible for governance: The plan changed its lint rule "stage-set".',
        '2:3 → 4:5 plan-lint-custom-changed, compatible for governance: The plan added its lint rule "goal-set".',
      ],
    },
  ],
});
