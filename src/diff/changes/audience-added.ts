import { defineChange } from '../define-change.js';

export const audienceAdded = defineChange({
  id: 'audience-added',
  summary: 'An audience is new.',
  level: 'audience',
  verdicts: {
    added: { impact: 'compatible', affects: 'governance', reason: 'Nothing that runs uses it yet.' },
  },
  *added() {
    yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
audiences: {}
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, not: order_placed, within: 14d }
`,
      changes: ['absent → 5:3 audience-added, compatible for governance: Audience "hesitant" was added.'],
    },
  ],
});
