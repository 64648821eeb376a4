import { defineChange } from '../define-change.js';

export const funnelRemoved = defineChange({
  id: 'funnel-removed',
  summary: 'A funnel is gone from the plan.',
  level: 'funnel',
  verdicts: {
    removed: { impact: 'risky', affects: 'consumers', reason: 'Reports that show it have nothing to count by.' },
  },
  *removed() {
    yield { verdict: 'removed', says: 'was removed' };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed, order_placed] }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
funnels: {}
`,
      changes: ['5:3 → absent funnel-removed, risky for consumers: Funnel "buying" was removed.'],
    },
  ],
});
