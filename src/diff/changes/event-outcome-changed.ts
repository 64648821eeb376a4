import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const eventOutcomeChanged = defineChange({
  id: 'event-outcome-changed',
  summary: 'The outcome that an event stands for changed.',
  level: 'event-measure',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read it.' },
  },
  *changed({ before, after }) {
    const says = tellThat('outcome', before.outcome, after.outcome);
    if (says) yield { verdict: 'changed', says, path: ['outcome'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { outcome: More accounts } }
`,
      after: `events:
  signup_completed: { measure: { outcome: Fewer abandoned forms } }
`,
      changes: [
        '2:43 → 2:43 event-outcome-changed, compatible for governance: Event "signup_completed" changed its outcome.',
      ],
    },
  ],
});
