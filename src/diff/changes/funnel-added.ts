import { defineChange } from '../define-change.js';

export const funnelAdded = defineChange({
  id: 'funnel-added',
  summary: 'A funnel is new.',
  level: 'funnel',
  verdicts: {
    added: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people see one more funnel.',
    },
  },
  *added() {
    yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
funnels: {}
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed, order_placed] }
`,
      changes: ['absent → 5:3 funnel-added, compatible for governance: Funnel "buying" was added.'],
    },
  ],
});
