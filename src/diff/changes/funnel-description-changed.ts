import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const funnelDescriptionChanged = defineChange({
  id: 'funnel-description-changed',
  summary: 'What a funnel is said to be changed.',
  level: 'funnel',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read it.' },
  },
  *changed({ before, after }) {
    const says = tellThat('description', before.description, after.description);
    if (says) yield { verdict: 'changed', says, path: ['description'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed], description: From cart to order. }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
funnels:
  buying: { steps: [cart_viewed], description: How carts become orders. }
`,
      changes: [
        '5:48 → 5:48 funnel-description-changed, compatible for governance: Funnel "buying" changed its description.',
      ],
    },
  ],
});
