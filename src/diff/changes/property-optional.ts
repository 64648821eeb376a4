import { defineChange } from '../define-change.js';
import { NEEDS, need } from '../judging/need.js';
import { quote } from '../judging/say.js';

export const propertyOptional = defineChange({
  id: 'property-optional',
  summary: 'A property that had to be sent may be left out.',
  level: 'property',
  verdicts: {
    optional: { impact: 'risky', affects: 'consumers', reason: 'What reads it meets events without it.' },
  },
  *changed({ before, after }) {
    const [from, to] = [need(before), need(after)];
    if (NEEDS.indexOf(to) <= NEEDS.indexOf(from)) return;
    const says = to === 'optional' ? 'is optional now' : `is required only when ${quote(after.when ?? '')} now`;
    yield { verdict: 'optional', says, path: ['required'] };
  },
  examples: [
    {
      before: `properties:
  plan: { type: string }
events:
  form_submitted:
    properties:
      plan: required
`,
      after: `properties:
  plan: { type: string }
events:
  form_submitted:
    properties:
      plan: optional
`,
      changes: [
        '6:13 → 6:13 property-optional, risky for consumers: Property "plan" of "form_submitted" is optional now.',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, required: true }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, required: true, when: the visitor chose one }
`,
      changes: [
        '4:39 → 4:39 property-optional, risky for consumers: Property "plan" of "form_submitted" is required only when "the visitor chose one" now.',
      ],
    },
  ],
});
