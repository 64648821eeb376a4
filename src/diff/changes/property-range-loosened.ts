import { defineChange } from '../define-change.js';
import { loosened, RANGE } from '../judging/bounds.js';

export const propertyRangeLoosened = defineChange({
  id: 'property-range-loosened',
  summary: 'A number has bounds that are looser.',
  level: 'definition',
  verdicts: {
    loosened: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'What reads it meets values outside the bounds that it knows.',
    },
  },
  *changed({ before, after }) {
    for (const change of loosened(RANGE, before, after)) yield { verdict: 'loosened', ...change };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number, minimum: 1, maximum: 10 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, minimum: 0 }
`,
      changes: [
        '4:38 → 4:38 property-range-loosened, risky for consumers: Property "plan" of "form_submitted" has the minimum "0" instead of the minimum "1".',
        '4:50 → 4:7 property-range-loosened, risky for consumers: Property "plan" of "form_submitted" no longer has the maximum "10".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number, exclusive_minimum: 0 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, minimum: 0 }
`,
      changes: [
        '4:7 → 4:38 property-range-loosened, risky for consumers: Property "plan" of "form_submitted" has the minimum "0" instead of the exclusive minimum "0".',
      ],
    },
  ],
});
