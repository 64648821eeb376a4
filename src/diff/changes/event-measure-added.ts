import { defineChange } from '../define-change.js';

export const eventMeasureAdded = defineChange({
  id: 'event-measure-added',
  summary: 'The plan now says what is measured with an event.',
  level: 'event',
  verdicts: {
    added: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people judge the event by numbers from now on.',
    },
  },
  *changed({ before, after }) {
    if (!before.measure && after.measure)
      yield { verdict: 'added', says: 'now says what is measured with it', path: ['measure'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: {}
`,
      after: `events:
  signup_completed: { measure: { metric: signup_rate } }
`,
      changes: [
        '2:3 → 2:23 event-measure-added, compatible for governance: Event "signup_completed" now says what is measured with it.',
      ],
    },
  ],
});
