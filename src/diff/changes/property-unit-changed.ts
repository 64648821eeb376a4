import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const propertyUnitChanged = defineChange({
  id: 'property-unit-changed',
  summary: 'The unit of a property changed.',
  level: 'definition',
  verdicts: {
    changed: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'The same number means another amount, and sums over the change mean nothing.',
    },
    stated: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'The plan only says more, or less, about the same numbers.',
    },
  },
  *changed({ before, after }) {
    const says = tell('unit', before.unit, after.unit);
    if (!says) return;
    const verdict = before.unit === undefined || after.unit === undefined ? 'stated' : 'changed';
    yield { verdict, says, path: ['unit'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number, unit: seconds }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, unit: milliseconds }
`,
      changes: [
        '4:35 → 4:35 property-unit-changed, breaking for consumers: Property "plan" of "form_submitted" changed its unit from "seconds" to "milliseconds".',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: number }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: number, unit: seconds }
`,
      changes: [
        '4:7 → 4:35 property-unit-changed, compatible for governance: Property "plan" of "form_submitted" now has the unit "seconds".',
      ],
    },
  ],
});
