import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventEffortChanged = defineChange({
  id: 'event-effort-changed',
  summary: 'The effort to measure an event changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; the event ranks differently among its peers.',
    },
  },
  *changed({ before, after }) {
    const says = tell('effort', before.effort, after.effort);
    if (says) yield { verdict: 'changed', says, path: ['effort'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { effort: low } }
`,
      after: `events:
  signup_completed: { measure: { effort: high } }
`,
      changes: [
        '2:42 → 2:42 event-effort-changed, compatible for governance: Event "signup_completed" changed its effort from "low" to "high".',
      ],
    },
  ],
});
