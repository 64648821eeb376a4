import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';
import { showQuantity } from '../judging/show-values.js';

export const goalTargetChanged = defineChange({
  id: 'goal-target-changed',
  summary: 'The target of a goal changed.',
  level: 'goal',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people judge the same number otherwise.',
    },
  },
  *changed({ before, after }) {
    const says = tell('target', showQuantity(before.target), showQuantity(after.target));
    if (says) yield { verdict: 'changed', says, path: ['target'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed, target: 2%..3% }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed, target: 2.5%..3.5% }
`,
      changes: [
        '5:44 → 5:44 goal-target-changed, compatible for governance: Goal "purchase" changed its target from "2%..3%" to "2.5%..3.5%".',
      ],
    },
  ],
});
