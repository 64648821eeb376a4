import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';
import { showQuantity as show } from '../judging/show-values.js';

export const eventTargetChanged = defineChange({
  id: 'event-target-changed',
  summary: 'The target of an event changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people judge the same number otherwise.',
    },
  },
  *changed({ before, after }) {
    const says = tell('target', show(before.target), show(after.target));
    if (says) yield { verdict: 'changed', says, path: ['target'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { target: 12%..18% } }
`,
      after: `events:
  signup_completed: { measure: { target: 15%..20% } }
`,
      changes: [
        '2:42 → 2:42 event-target-changed, compatible for governance: Event "signup_completed" changed its target from "12%..18%" to "15%..20%".',
      ],
    },
  ],
});
