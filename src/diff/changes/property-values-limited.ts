import { defineChange } from '../define-change.js';
import { list } from '../judging/say.js';
import { listedValues, valuesField } from '../judging/value-types.js';

export const propertyValuesLimited = defineChange({
  id: 'property-values-limited',
  summary: 'The values of a property are listed now.',
  level: 'definition',
  verdicts: {
    limited: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Code that sends any other value no longer compiles, and what it sends no longer fits the plan.',
    },
  },
  *changed({ before, after }) {
    const current = listedValues(after);
    if (listedValues(before) || !current) return;
    yield { verdict: 'limited', says: `may only be ${list(current)} now`, path: [valuesField(after)] };
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
      plan: { type: string, enum: [monthly, yearly] }
`,
      changes: [
        '4:7 → 4:29 property-values-limited, breaking for producers: Property "plan" of "form_submitted" may only be "monthly" and "yearly" now.',
      ],
    },
  ],
});
