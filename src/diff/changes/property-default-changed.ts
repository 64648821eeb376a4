import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const propertyDefaultChanged = defineChange({
  id: 'property-default-changed',
  summary: 'The default of a property changed.',
  level: 'definition',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'It documents; it is never sent.' },
  },
  *changed({ before, after }) {
    const says = tellThat('default', before.default, after.default);
    if (says) yield { verdict: 'changed', says, path: ['default'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, default: free }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, default: pro }
`,
      changes: [
        '4:38 → 4:38 property-default-changed, compatible for governance: Property "plan" of "form_submitted" changed its default.',
      ],
    },
  ],
});
