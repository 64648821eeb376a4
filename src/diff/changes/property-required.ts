import { defineChange } from '../define-change.js';
import { NEEDS, need } from '../judging/need.js';
import { quote } from '../judging/say.js';

export const propertyRequired = defineChange({
  id: 'property-required',
  summary: 'A property that could be left out has to be sent.',
  level: 'property',
  verdicts: {
    required: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Code that sends the event without it no longer compiles, and what it sends no longer fits the plan.',
    },
    conditional: {
      impact: 'risky',
      affects: 'producers',
      reason: 'It must be sent when its condition holds, and no type of the generated code can check that.',
    },
  },
  *changed({ before, after }) {
    const needed = need(after);
    if (needed === 'optional' || NEEDS.indexOf(needed) >= NEEDS.indexOf(need(before))) return;
    const says = needed === 'required' ? 'is required now' : `is required now, when ${quote(after.when ?? '')}`;
    yield { verdict: needed, says, path: ['required'] };
  },
  examples: [
    {
      before: `properties:
  plan: { type: string }
events:
  form_submitted:
    properties:
      plan: optional
`,
      after: `properties:
  plan: { type: string }
events:
  form_submitted:
    properties:
      plan: required
`,
      changes: [
        '6:13 → 6:13 property-required, breaking for producers: Property "plan" of "form_submitted" is required now.',
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
      plan: { type: string, required: true, when: the visitor chose one }
`,
      changes: [
        '4:7 → 4:39 property-required, risky for producers: Property "plan" of "form_submitted" is required now, when "the visitor chose one".',
      ],
    },
  ],
});
