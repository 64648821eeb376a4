import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const goalDescriptionChanged = defineChange({
  id: 'goal-description-changed',
  summary: 'What a goal is said to be changed.',
  level: 'goal',
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
goals:
  purchase: { event: order_placed, description: A sale. }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed, description: A paid order. }
`,
      changes: [
        '5:49 → 5:49 goal-description-changed, compatible for governance: Goal "purchase" changed its description.',
      ],
    },
  ],
});
