import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';
import { showPercentage as show } from '../judging/show-values.js';

export const eventLiftChanged = defineChange({
  id: 'event-lift-changed',
  summary: 'The expected lift of the goal changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; the event ranks differently among its peers.',
    },
  },
  *changed({ before, after }) {
    const says = tell('lift', show(before.lift), show(after.lift));
    if (says) yield { verdict: 'changed', says, path: ['lift'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { lift: 12% } }
`,
      after: `events:
  signup_completed: { measure: { lift: 16% } }
`,
      changes: [
        '2:40 → 2:40 event-lift-changed, compatible for governance: Event "signup_completed" changed its lift from "12%" to "16%".',
      ],
    },
  ],
});
