import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';

export const planConventionsChanged = defineChange({
  id: 'plan-conventions-changed',
  summary: 'The naming conventions changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Names that exist stay as they are; lint judges them anew.',
    },
  },
  *changed({ before, after }) {
    const says = isSame(before.conventions, after.conventions) ? undefined : 'changed its naming conventions';
    if (says) yield { verdict: 'changed', says, path: ['conventions'] };
  },
  examples: [
    {
      before: `conventions:
  events: { case: snake }
`,
      after: `conventions:
  events: { case: kebab }
`,
      changes: [
        '1:1 → 1:1 plan-conventions-changed, compatible for governance: The plan changed its naming conventions.',
      ],
    },
  ],
});
