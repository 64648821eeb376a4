import { defineChange } from '../define-change.js';

export const propertyRemoved = defineChange({
  id: 'property-removed',
  summary: 'A property is gone from an event, a group or an object.',
  level: 'property',
  verdicts: {
    removed: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'Queries and reports that read it find nothing more, and code that sends it no longer compiles.',
    },
  },
  *removed() {
    yield { verdict: 'removed', says: 'was removed' };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      after: `events:
  form_submitted: {}
`,
      changes: [
        '4:7 → absent property-removed, breaking for consumers: Property "plan" of "form_submitted" was removed.',
      ],
    },
    {
      before: `properties:
  plan: { type: string }
groups:
  base: { apply: all, properties: { plan: required } }
events:
  form_submitted: {}
  form_opened: {}
`,
      after: `properties:
  plan: { type: string }
groups:
  base: { apply: all, properties: {} }
events:
  form_submitted: {}
  form_opened: {}
`,
      changes: [
        '4:37 → absent property-removed, breaking for consumers: Property "plan" of group "base" was removed (2 events: "form_submitted" and "form_opened").',
      ],
    },
    {
      before: `properties:
  plan: { type: string }
events:
  form_submitted: { properties: { plan: required } }
  form_opened: { properties: { plan: optional } }
`,
      after: `events:
  form_submitted: {}
  form_opened: {}
`,
      changes: [
        '2:3 → absent property-removed, breaking for consumers: Shared property "plan" was removed (2 events: "form_submitted" and "form_opened").',
      ],
    },
  ],
});
