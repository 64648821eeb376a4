import { defineChange } from '../define-change.js';

export const audienceRemoved = defineChange({
  id: 'audience-removed',
  summary: 'An audience is gone from the plan.',
  level: 'audience',
  verdicts: {
    removed: { impact: 'breaking', affects: 'destinations', reason: 'Campaigns that address it address nobody.' },
  },
  *removed() {
    yield { verdict: 'removed', says: 'was removed' };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, not: order_placed, within: 14d }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
audiences: {}
`,
      changes: ['5:3 → absent audience-removed, breaking for destinations: Audience "hesitant" was removed.'],
    },
  ],
});
