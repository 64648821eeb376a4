import { defineChange } from '../define-change.js';
import { list, without } from '../judging/say.js';
import { listedValues, locateValue } from '../judging/value-types.js';

export const propertyValueRemoved = defineChange({
  id: 'property-value-removed',
  summary: 'A property may no longer have one of its listed values.',
  level: 'definition',
  verdicts: {
    removed: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Code that sends the value no longer compiles, and what it sends no longer fits the plan.',
    },
  },
  *changed({ before, after }) {
    const [known, current] = [listedValues(before), listedValues(after)];
    const lost = known && current ? without(known, current) : [];
    if (lost.length > 0)
      yield {
        verdict: 'removed',
        says: `lost the value ${list(lost)}`,
        path: ['enum'],
        before: locateValue(before, lost[0]),
      };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { enum: [monthly, yearly] }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { enum: [yearly] }
`,
      changes: [
        '4:22 → 4:15 property-value-removed, breaking for producers: Property "plan" of "form_submitted" lost the value "monthly".',
      ],
    },
  ],
});
