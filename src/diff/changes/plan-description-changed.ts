import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const planDescriptionChanged = defineChange({
  id: 'plan-description-changed',
  summary: 'What the plan is said to be changed.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read it.' },
  },
  *changed({ before, after }) {
    const says = tellThat('description', before.description, after.description);
    if (says) yield { verdict: 'changed', says, path: ['description'] };
  },
  examples: [
    {
      before: `description: The shop.
`,
      after: `description: The shop and the app.
`,
      changes: ['1:14 → 1:14 plan-description-changed, compatible for governance: The plan changed its description.'],
    },
  ],
});
