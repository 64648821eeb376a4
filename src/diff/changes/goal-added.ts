import { defineChange } from '../define-change.js';

export const goalAdded = defineChange({
  id: 'goal-added',
  summary: 'A goal is new.',
  level: 'goal',
  verdicts: {
    added: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people look at one more number.',
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
goals: {}
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed }
`,
      changes: ['absent → 5:3 goal-added, compatible for governance: Goal "purchase" was added.'],
    },
  ],
});
