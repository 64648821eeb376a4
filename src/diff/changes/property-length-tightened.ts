import { defineChange } from '../define-change.js';
import { LENGTH, tightened } from '../judging/bounds.js';

export const propertyLengthTightened = defineChange({
  id: 'property-length-tightened',
  summary: 'The length of a text has bounds that are tighter.',
  level: 'definition',
  verdicts: {
    tightened: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Values that were sent before are no longer allowed.',
    },
  },
  *changed({ before, after }) {
    for (const change of tightened(LENGTH, before, after)) yield { verdict: 'tightened', ...change };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, max_length: 100 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, max_length: 40 }
`,
      changes: [
        '4:41 → 4:41 property-length-tightened, breaking for producers: Property "plan" of "form_submitted" has the maximum length "40" instead of the maximum length "100".',
      ],
    },
  ],
});
