import { defineChange } from '../define-change.js';
import { compareNull } from '../judging/value-types.js';

export const propertyNullAllowed = defineChange({
  id: 'property-null-allowed',
  summary: 'A property may be null.',
  level: 'definition',
  verdicts: {
    allowed: { impact: 'risky', affects: 'consumers', reason: 'What reads it meets null.' },
  },
  *changed({ before, after }) {
    if (compareNull(before, after) !== 'allowed') return;
    yield { verdict: 'allowed', says: 'may be null now', path: ['nullable'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, nullable: true }
`,
      changes: [
        '4:7 → 4:39 property-null-allowed, risky for consumers: Property "plan" of "form_submitted" may be null now.',
      ],
    },
  ],
});
