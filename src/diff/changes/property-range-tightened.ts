import { defineChange } from '../define-change.js';
import { RANGE, tightened } from '../judging/bounds.js';

export const propertyRangeTightened = defineChange({
  id: 'property-range-tightened',
  summary: 'A number has bounds that are tighter.',
  level: 'definition',
  verdicts: {
    tightened: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Values that were sent before are no longer allowed.',
    },
  },
  *changed({ before, after }) {
    for (const change of tightened(RANGE, before, after)) yield { verdict: 'tightened', ...change };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number, minimum: 0 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, minimum: 1, maximum: 10 }
`,
      changes: [
        '4:38 → 4:38 property-range-tightened, breaking for producers: Property "plan" of "form_submitted" has the minimum "1" instead of the minimum "0".',
        '4:7 → 4:50 property-range-tightened, breaking for producers: Property "plan" of "form_submitted" now has the maximum "10".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number, minimum: 0 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, exclusive_minimum: 0 }
`,
      changes: [
        '4:7 → 4:48 property-range-tightened, breaking for producers: Property "plan" of "form_submitted" has the exclusive minimum "0" instead of the minimum "0".',
      ],
    },
  ],
});
