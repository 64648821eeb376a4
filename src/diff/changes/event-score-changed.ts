import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventScoreChanged = defineChange({
  id: 'event-score-changed',
  summary: 'The lead-scoring points of an event changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Leads get other totals, so thresholds that sales works with no longer fit.',
    },
  },
  *changed({ before, after }) {
    const says = tell('lead score', before.score, after.score);
    if (says) yield { verdict: 'changed', says, path: ['score'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { score: 5 } }
`,
      after: `events:
  signup_completed: { measure: { score: 12 } }
`,
      changes: [
        '2:41 → 2:41 event-score-changed, risky for consumers: Event "signup_completed" changed its lead score from "5" to "12".',
      ],
    },
  ],
});
