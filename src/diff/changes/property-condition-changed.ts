import { defineChange } from '../define-change.js';
import { need } from '../judging/need.js';
import { tell } from '../judging/say.js';

export const propertyConditionChanged = defineChange({
  id: 'property-condition-changed',
  summary: 'The condition under which a property has to be sent changed.',
  level: 'property',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'producers',
      reason: 'It must be sent in other cases, and no type of the generated code can check that.',
    },
  },
  *changed({ before, after }) {
    if (need(before) !== 'conditional' || need(after) !== 'conditional') return;
    const says = tell('condition', before.when, after.when);
    if (says) yield { verdict: 'changed', says, path: ['when'] };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, required: true, when: logged in }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, required: true, when: the visitor chose one }
`,
      changes: [
        '4:51 → 4:51 property-condition-changed, risky for producers: Property "plan" of "form_submitted" changed its condition from "logged in" to "the visitor chose one".',
      ],
    },
  ],
});
