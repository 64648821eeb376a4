import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const propertyDescriptionChanged = defineChange({
  id: 'property-description-changed',
  summary: 'What a property is said to be changed.',
  level: 'definition',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Only people read it; if its meaning changed, rename the property instead.',
    },
  },
  *changed({ before, after }) {
    const says = tellThat('description', before.description, after.description);
    if (says) yield { verdict: 'changed', says, path: ['description'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, description: The plan. }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, description: The plan that the visitor chose. }
`,
      changes: [
        '4:42 → 4:42 property-description-changed, compatible for governance: Property "plan" of "form_submitted" changed its description.',
      ],
    },
  ],
});
