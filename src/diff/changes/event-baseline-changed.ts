import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const eventBaselineChanged = defineChange({
  id: 'event-baseline-changed',
  summary: 'The normal range of an event changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; alerts and comparisons start from another normal range.',
    },
  },
  *changed({ before, after }) {
    const says = tellThat('baseline', before.baseline, after.baseline);
    if (says) yield { verdict: 'changed', says, path: ['baseline'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { baseline: { rate: 9%..13% } } }
`,
      after: `events:
  signup_completed: { measure: { baseline: { rate: 10%..14% } } }
`,
      changes: [
        '2:34 → 2:34 event-baseline-changed, compatible for governance: Event "signup_completed" changed its baseline.',
      ],
    },
  ],
});
