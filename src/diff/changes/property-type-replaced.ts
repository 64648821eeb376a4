import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';
import { compareTypes, printTypes } from '../judging/value-types.js';

export const propertyTypeReplaced = defineChange({
  id: 'property-type-replaced',
  summary: 'A property holds another type.',
  level: 'definition',
  verdicts: {
    replaced: {
      impact: 'breaking',
      affects: 'consumers',
      reason:
        'Columns and queries that read the old type fail or read nothing, and code that sends it no longer compiles.',
    },
  },
  *changed({ before, after }) {
    if (compareTypes(before, after) !== 'replaced') return;
    const says = `changed its type from ${quote(printTypes(before))} to ${quote(printTypes(after))}`;
    yield { verdict: 'replaced', says, path: ['type'] };
  },
  examples: [
    {
      before: `properties:
  plan: { type: string }
events:
  form_submitted:
    properties: { plan: required }
  plan_viewed:
    properties: { plan: required }
`,
      after: `properties:
  plan: { type: integer }
events:
  form_submitted:
    properties: { plan: required }
  plan_viewed:
    properties: { plan: required }
`,
      changes: [
        '2:17 → 2:17 property-type-replaced, breaking for consumers: Shared property "plan" changed its type from "string" to "integer" (2 events: "form_submitted" and "plan_viewed").',
      ],
    },
  ],
});
