import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';
import { compareTypes, printTypes } from '../judging/value-types.js';

export const propertyTypeWidened = defineChange({
  id: 'property-type-widened',
  summary: 'A property may hold more types.',
  level: 'definition',
  verdicts: {
    widened: { impact: 'risky', affects: 'consumers', reason: 'What reads it meets types that it has never met.' },
  },
  *changed({ before, after }) {
    if (compareTypes(before, after) !== 'widened') return;
    const says = `was widened from type ${quote(printTypes(before))} to ${quote(printTypes(after))}`;
    yield { verdict: 'widened', says, path: ['type'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: integer }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number }
`,
      changes: [
        '4:21 → 4:21 property-type-widened, risky for consumers: Property "plan" of "form_submitted" was widened from type "integer" to "number".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: [string, integer] }
`,
      changes: [
        '4:21 → 4:15 property-type-widened, risky for consumers: Property "plan" of "form_submitted" was widened from type "string" to "string or integer".',
      ],
    },
  ],
});
