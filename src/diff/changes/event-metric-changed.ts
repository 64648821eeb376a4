import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventMetricChanged = defineChange({
  id: 'event-metric-changed',
  summary: 'The metric that an event feeds changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people look at another number.',
    },
  },
  *changed({ before, after }) {
    const says = tell('metric', before.metric, after.metric);
    if (says) yield { verdict: 'changed', says, path: ['metric'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { metric: signups } }
`,
      after: `events:
  signup_completed: { measure: { metric: signup_rate } }
`,
      changes: [
        '2:42 → 2:42 event-metric-changed, compatible for governance: Event "signup_completed" changed its metric from "signups" to "signup_rate".',
      ],
    },
  ],
});
