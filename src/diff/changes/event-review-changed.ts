import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const eventReviewChanged = defineChange({
  id: 'event-review-changed',
  summary: 'When an event is to be reviewed, or last was, changed.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; people are reminded at another time.',
    },
  },
  *changed({ before, after }) {
    const says = tellThat('review', before.review, after.review);
    if (says) yield { verdict: 'changed', says, path: ['review'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { review: { every: year } }
`,
      after: `events:
  signup_completed: { review: { every: quarter } }
`,
      changes: [
        '2:23 → 2:23 event-review-changed, compatible for governance: Event "signup_completed" changed its review.',
      ],
    },
  ],
});
