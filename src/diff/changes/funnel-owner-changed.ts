import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const funnelOwnerChanged = defineChange({
  id: 'funnel-owner-changed',
  summary: 'Somebody else owns a funnel.',
  level: 'funnel',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; other people answer for the funnel.',
    },
  },
  *changed({ before, after }) {
    const says = tell('owner', before.owner, after.owner);
    if (says) yield { verdict: 'changed', says, path: ['owner'] };
  },
  examples: [
    {
      before: `owners: { growth: {}, checkout: {} }
events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed, order_placed], owner: growth }
`,
      after: `owners: { growth: {}, checkout: {} }
events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed, order_placed], owner: checkout }
`,
      changes: [
        '6:56 → 6:56 funnel-owner-changed, compatible for governance: Funnel "buying" changed its owner from "growth" to "checkout".',
      ],
    },
  ],
});
