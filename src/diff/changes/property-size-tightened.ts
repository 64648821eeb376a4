import { defineChange } from '../define-change.js';
import { SIZE, tightened } from '../judging/bounds.js';

export const propertySizeTightened = defineChange({
  id: 'property-size-tightened',
  summary: 'The number of items of an array has bounds that are tighter.',
  level: 'definition',
  verdicts: {
    tightened: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Values that were sent before are no longer allowed.',
    },
  },
  *changed({ before, after }) {
    for (const change of tightened(SIZE, before, after)) yield { verdict: 'tightened', ...change };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: array, items: { type: string } }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: array, items: { type: string }, max_items: 10 }
`,
      changes: [
        '4:7 → 4:64 property-size-tightened, breaking for producers: Property "plan" of "form_submitted" now has the maximum of items "10".',
      ],
    },
  ],
});
