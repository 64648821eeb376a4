import { defineChange } from '../define-change.js';
import { need } from '../judging/need.js';
import { quote } from '../judging/say.js';

export const propertyAdded = defineChange({
  id: 'property-added',
  summary: 'An event, a group or an object carries a new property.',
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
    optional: { impact: 'compatible', affects: 'producers', reason: 'Code may send it, and need not.' },
  },
  *added(property) {
    const needed = need(property);
    const how = needed === 'conditional' ? `required when ${quote(property.when ?? '')}` : needed;
    yield { verdict: needed, says: `was added as ${how}` };
  },
  examples: [
    {
      before: `events:
  form_submitted: {}
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, required: true }
`,
      changes: [
        'absent → 4:7 property-added, breaking for producers: Property "plan" of "form_submitted" was added as required.',
      ],
    },
    {
      before: `events:
  form_submitted: {}
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, required: true, when: the visitor chose one }
`,
      changes: [
        'absent → 4:7 property-added, risky for producers: Property "plan" of "form_submitted" was added as required when "the visitor chose one".',
      ],
    },
    {
      before: `events:
  form_submitted: {}
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      changes: [
        'absent → 4:7 property-added, compatible for producers: Property "plan" of "form_submitted" was added as optional.',
      ],
    },
    {
      before: `events:
  form_submitted: {}
  form_opened: {}
`,
      after: `properties:
  plan: { type: string }
events:
  form_submitted: { properties: { plan: optional } }
  form_opened: { properties: { plan: optional } }
`,
      changes: [
        'absent → 2:3 property-added, compatible for producers: Shared property "plan" was added as optional (2 events: "form_submitted" and "form_opened").',
      ],
    },
  ],
});
