import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { quote } from '../judging/say.js';

export const propertyCustomChanged = defineChange({
  id: 'property-custom-changed',
  summary: 'An `x-` field of a property changed.',
  level: 'definition',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only templates of your own read it.' },
  },
  *changed({ before, after }) {
    for (const name of differingNames(before.custom, after.custom)) {
      yield { verdict: 'changed', says: `changed its field ${quote(name)}`, path: [name] };
    }
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, x-column: plan }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, x-column: plan_name }
`,
      changes: [
        '4:39 → 4:39 property-custom-changed, compatible for governance: Property "plan" of "form_submitted" changed its field "x-column".',
      ],
    },
  ],
});
