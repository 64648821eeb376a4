import { defineChange } from '../define-change.js';
import { list } from '../judging/say.js';
import { listedValues, valuesField } from '../judging/value-types.js';

export const propertyValuesOpened = defineChange({
  id: 'property-values-opened',
  summary: 'The values of a property are no longer listed.',
  level: 'definition',
  verdicts: {
    opened: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'What tells the values apart meets some that it does not know.',
    },
  },
  *changed({ before, after }) {
    const known = listedValues(before);
    if (!known || listedValues(after)) return;
    yield { verdict: 'opened', says: `may be more than ${list(known)} now`, path: [valuesField(before)] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, enum: [monthly, yearly] }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      changes: [
        '4:29 → 4:7 property-values-opened, risky for consumers: Property "plan" of "form_submitted" may be more than "monthly" and "yearly" now.',
      ],
    },
  ],
});
