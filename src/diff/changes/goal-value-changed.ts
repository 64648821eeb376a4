import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const goalValueChanged = defineChange({
  id: 'goal-value-changed',
  summary: 'What one conversion is worth changed.',
  level: 'goal',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Values that are reported with conversions jump without people having bought more.',
    },
  },
  *changed({ before, after }) {
    const says = tell('value', before.value, after.value);
    if (says) yield { verdict: 'changed', says, path: ['value'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed, value: 62 }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed, value: 58 }
`,
      changes: [
        '5:43 → 5:43 goal-value-changed, risky for consumers: Goal "purchase" changed its value from "62" to "58".',
      ],
    },
  ],
});
