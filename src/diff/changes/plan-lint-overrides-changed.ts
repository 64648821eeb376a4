import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';

export const planLintOverridesChanged = defineChange({
  id: 'plan-lint-overrides-changed',
  summary: 'The settings of lint for some events or files changed.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'It judges the plan, and changes nothing in it.' },
  },
  *changed({ before, after }) {
    // Their order means something: the last that matches wins.
    if (isSame(before.lint.overrides, after.lint.overrides)) return;
    yield { verdict: 'changed', says: 'changed its lint overrides', path: ['lint', 'overrides'] };
  },
  examples: [
    {
      before: `lint:
  overrides: [{ events: "cart_*", rules: { event-question: off } }]
`,
      after: `lint:
  overrides: [{ events: ["cart_*", "order_*"], rules: { event-question: off } }]
`,
      changes: [
        '2:3 → 2:3 plan-lint-overrides-changed, compatible for governance: The plan changed its lint overrides.',
      ],
    },
  ],
});
