import { defineChange } from '../define-change.js';
import { comparePii } from '../judging/compare-pii.js';
import { tell } from '../judging/say.js';

export const propertyPiiRaised = defineChange({
  id: 'property-pii-raised',
  summary: 'A property is more personal than the plan said.',
  level: 'definition',
  verdicts: {
    raised: {
      impact: 'risky',
      affects: 'governance',
      reason: 'Destinations, consent and retention were chosen for less personal data and have to be looked at again.',
    },
  },
  *changed({ before, after }) {
    const says = tell('pii level', before.pii, after.pii);
    if (says && comparePii(before, after) > 0) yield { verdict: 'raised', says, path: ['pii'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, pii: pseudonymous }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, pii: direct }
`,
      changes: [
        '4:34 → 4:34 property-pii-raised, risky for governance: Property "plan" of "form_submitted" changed its pii level from "pseudonymous" to "direct".',
      ],
    },
  ],
});
