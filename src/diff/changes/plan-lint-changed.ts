import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';

export const planLintChanged = defineChange({
  id: 'plan-lint-changed',
  summary: 'The lint settings changed.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'They judge the plan, and change nothing in it.' },
  },
  *changed({ before, after }) {
    const says = isSame(before.lint, after.lint) ? undefined : 'changed its lint settings';
    if (says) yield { verdict: 'changed', says, path: ['lint'] };
  },
  examples: [
    {
      before: `lint:
  extends: [recommended]
`,
      after: `lint:
  extends: [strict]
`,
      changes: ['1:1 → 1:1 plan-lint-changed, compatible for governance: The plan changed its lint settings.'],
    },
  ],
});
