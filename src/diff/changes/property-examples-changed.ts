import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';
import { isWritten } from '../judging/is-written.js';

export const propertyExamplesChanged = defineChange({
  id: 'property-examples-changed',
  summary: 'The examples of a property changed.',
  level: 'definition',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read them.' },
  },
  *changed({ before, after }) {
    if (isSame(before.examples, after.examples)) return;
    const field = [before, after].some((definition) => isWritten(definition, 'examples')) ? 'examples' : 'example';
    yield { verdict: 'changed', says: 'changed its examples', path: [field] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, example: pro }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, example: team }
`,
      changes: [
        '4:38 → 4:38 property-examples-changed, compatible for governance: Property "plan" of "form_submitted" changed its examples.',
      ],
    },
  ],
});
