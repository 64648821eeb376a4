import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const goalEventChanged = defineChange({
  id: 'goal-event-changed',
  summary: 'A goal is reached by another event.',
  level: 'goal',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Its conversions are counted by another event, so counts before and after differ.',
    },
  },
  *changed({ before, after }, { newName }) {
    const says = tell('event', before.event && newName(before.event), after.event);
    if (says) yield { verdict: 'changed', says, path: ['event'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: cart_viewed }
`,
      changes: [
        '5:22 → 5:22 goal-event-changed, risky for consumers: Goal "purchase" changed its event from "order_placed" to "cart_viewed".',
      ],
    },
  ],
});
