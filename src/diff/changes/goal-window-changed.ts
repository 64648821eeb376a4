import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';
import { showDuration } from '../judging/show-values.js';

export const goalWindowChanged = defineChange({
  id: 'goal-window-changed',
  summary: 'The conversion window of a goal changed.',
  level: 'goal',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Conversions are counted over another span, so rates before and after differ.',
    },
  },
  *changed({ before, after }) {
    const says = tell('conversion window', showDuration(before.window), showDuration(after.window));
    if (says) yield { verdict: 'changed', says, path: ['window'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed, window: 7d }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed, window: 30d }
`,
      changes: [
        '5:44 → 5:44 goal-window-changed, risky for consumers: Goal "purchase" changed its conversion window from "7d" to "30d".',
      ],
    },
  ],
});
