import { defineChange } from '../define-change.js';
import { loosened, SIZE } from '../judging/bounds.js';

export const propertySizeLoosened = defineChange({
  id: 'property-size-loosened',
  summary: 'The number of items of an array has bounds that are looser.',
  level: 'definition',
  verdicts: {
    loosened: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'What reads it meets values outside the bounds that it knows.',
    },
  },
  *changed({ before, after }) {
    for (const change of loosened(SIZE, before, after)) yield { verdict: 'loosened', ...change };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: array, items: { type: string }, max_items: 10 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: array, items: { type: string } }
`,
      changes: [
        '4:64 → 4:7 property-size-loosened, risky for consumers: Property "plan" of "form_submitted" no longer has the maximum of items "10".',
      ],
    },
  ],
});
