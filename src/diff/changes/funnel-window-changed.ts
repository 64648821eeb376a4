import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';
import { showDuration } from '../judging/show-values.js';

export const funnelWindowChanged = defineChange({
  id: 'funnel-window-changed',
  summary: 'The span in which a funnel must be passed changed.',
  level: 'funnel',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Its rates are counted over another span, so those before and after differ.',
    },
  },
  *changed({ before, after }) {
    const says = tell('window', showDuration(before.window), showDuration(after.window));
    if (says) yield { verdict: 'changed', says, path: ['window'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed, order_placed], window: 7d }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed, order_placed], window: 14d }
`,
      changes: [
        '5:57 → 5:57 funnel-window-changed, risky for consumers: Funnel "buying" changed its window from "7d" to "14d".',
      ],
    },
  ],
});
