import { defineChange } from '../define-change.js';

export const propertyUniquenessChanged = defineChange({
  id: 'property-uniqueness-changed',
  summary: 'Whether the items of an array must differ changed.',
  level: 'definition',
  verdicts: {
    required: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Arrays with repeats were allowed before and no longer are.',
    },
    dropped: { impact: 'risky', affects: 'consumers', reason: 'What counts the items meets repeats.' },
  },
  *changed({ before, after }) {
    const [was, is] = [before.uniqueItems ?? false, after.uniqueItems ?? false];
    const path = ['unique_items'];
    if (is && !was) yield { verdict: 'required', says: 'may hold no item twice now', path };
    if (was && !is) yield { verdict: 'dropped', says: 'may hold an item twice now', path };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: array }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: array, unique_items: true }
`,
      changes: [
        '4:7 → 4:42 property-uniqueness-changed, breaking for producers: Property "plan" of "form_submitted" may hold no item twice now.',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: array, unique_items: true }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: array }
`,
      changes: [
        '4:42 → 4:7 property-uniqueness-changed, risky for consumers: Property "plan" of "form_submitted" may hold an item twice now.',
      ],
    },
  ],
});
