import { defineChange } from '../define-change.js';
import { LENGTH, loosened } from '../judging/bounds.js';

export const propertyLengthLoosened = defineChange({
  id: 'property-length-loosened',
  summary: 'The length of a text has bounds that are looser.',
  level: 'definition',
  verdicts: {
    loosened: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'What reads it meets values outside the bounds that it knows.',
    },
  },
  *changed({ before, after }) {
    for (const change of loosened(LENGTH, before, after)) yield { verdict: 'loosened', ...change };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, max_length: 40 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, max_length: 100 }
`,
      changes: [
        '4:41 → 4:41 property-length-loosened, risky for consumers: Property "plan" of "form_submitted" has the maximum length "100" instead of the maximum length "40".',
      ],
    },
  ],
});
