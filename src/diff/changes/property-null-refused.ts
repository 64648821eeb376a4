import { defineChange } from '../define-change.js';
import { compareNull } from '../judging/value-types.js';

export const propertyNullRefused = defineChange({
  id: 'property-null-refused',
  summary: 'A property may no longer be null.',
  level: 'definition',
  verdicts: {
    refused: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Code that sends null no longer compiles, and what it sends no longer fits the plan.',
    },
  },
  *changed({ before, after }) {
    if (compareNull(before, after) !== 'refused') return;
    yield { verdict: 'refused', says: 'may no longer be null', path: ['nullable'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, nullable: true }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      changes: [
        '4:39 → 4:7 property-null-refused, breaking for producers: Property "plan" of "form_submitted" may no longer be null.',
      ],
    },
  ],
});
