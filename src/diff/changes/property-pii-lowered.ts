import { defineChange } from '../define-change.js';
import { comparePii } from '../judging/compare-pii.js';
import { tell } from '../judging/say.js';

export const propertyPiiLowered = defineChange({
  id: 'property-pii-lowered',
  summary: 'A property is no more personal than the plan said, or less.',
  level: 'definition',
  verdicts: {
    lowered: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; what guarded the data may be looser from now on.',
    },
  },
  *changed({ before, after }) {
    const says = tell('pii level', before.pii, after.pii);
    if (says && comparePii(before, after) <= 0) yield { verdict: 'lowered', says, path: ['pii'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, pii: direct }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, pii: pseudonymous }
`,
      changes: [
        '4:34 → 4:34 property-pii-lowered, compatible for governance: Property "plan" of "form_submitted" changed its pii level from "direct" to "pseudonymous".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, pii: none }
`,
      changes: [
        '4:7 → 4:34 property-pii-lowered, compatible for governance: Property "plan" of "form_submitted" now has the pii level "none".',
      ],
    },
  ],
});
