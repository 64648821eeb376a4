import { defineChange } from '../define-change.js';
import { list, without } from '../judging/say.js';
import { listedValues, locateValue } from '../judging/value-types.js';

export const propertyValueAdded = defineChange({
  id: 'property-value-added',
  summary: 'A property may have one more of its listed values.',
  level: 'definition',
  verdicts: {
    added: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'What tells the values apart meets one that it does not know.',
    },
  },
  *changed({ before, after }) {
    const [known, current] = [listedValues(before), listedValues(after)];
    const gained = known && current ? without(current, known) : [];
    if (gained.length > 0)
      yield {
        verdict: 'added',
        says: `gained the value ${list(gained)}`,
        path: ['enum'],
        after: locateValue(after, gained[0]),
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
      plan: { enum: [yearly, monthly, weekly] }
`,
      changes: [
        '4:15 → 4:39 property-value-added, risky for consumers: Property "plan" of "form_submitted" gained the value "weekly".',
      ],
    },
  ],
});
