import { defineChange } from '../define-change.js';

export const eventMeasureRemoved = defineChange({
  id: 'event-measure-removed',
  summary: 'The plan no longer says what is measured with an event.',
  level: 'event',
  verdicts: {
    removed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people have no numbers to judge the event by.',
    },
  },
  *changed({ before, after }) {
    if (before.measure && !after.measure)
      yield { verdict: 'removed', says: 'no longer says what is measured with it', path: ['measure'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { metric: signup_rate } }
`,
      after: `events:
  signup_completed: {}
`,
      changes: [
        '2:23 → 2:3 event-measure-removed, compatible for governance: Event "signup_completed" no longer says what is measured with it.',
      ],
    },
  ],
});
