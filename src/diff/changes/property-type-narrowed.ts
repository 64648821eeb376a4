import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';
import { compareTypes, printTypes } from '../judging/value-types.js';

export const propertyTypeNarrowed = defineChange({
  id: 'property-type-narrowed',
  summary: 'A property may no longer hold some of its types.',
  level: 'definition',
  verdicts: {
    narrowed: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Code that sends the types that went no longer compiles, and what it sends no longer fits the plan.',
    },
  },
  *changed({ before, after }) {
    if (compareTypes(before, after) !== 'narrowed') return;
    const says = `was narrowed from type ${quote(printTypes(before))} to ${quote(printTypes(after))}`;
    yield { verdict: 'narrowed', says, path: ['type'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: integer }
`,
      changes: [
        '4:21 → 4:21 property-type-narrowed, breaking for producers: Property "plan" of "form_submitted" was narrowed from type "number" to "integer".',
      ],
    },
  ],
});
