import { defineChange } from '../define-change.js';

export const goalRemoved = defineChange({
  id: 'goal-removed',
  summary: 'A goal is gone from the plan.',
  level: 'goal',
  verdicts: {
    removed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Reports that count its conversions have nothing to count by.',
    },
  },
  *removed() {
    yield { verdict: 'removed', says: 'was removed' };
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
goals: {}
`,
      changes: ['5:3 → absent goal-removed, risky for consumers: Goal "purchase" was removed.'],
    },
  ],
});
