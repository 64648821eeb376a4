import { defineChange } from '../define-change.js';
import { tellMembers } from '../judging/say.js';

export const goalGuardrailsChanged = defineChange({
  id: 'goal-guardrails-changed',
  summary: 'The guardrails of a goal changed.',
  level: 'goal',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people watch other events for harm.',
    },
  },
  *changed({ before, after }, { newName }) {
    const says = tellMembers('guardrail', before.guardrails.map(newName), after.guardrails);
    if (says) yield { verdict: 'changed', says, path: ['guardrails'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed, guardrails: [cart_viewed] }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
goals:
  purchase: { event: order_placed }
`,
      changes: [
        '5:36 → 5:3 goal-guardrails-changed, compatible for governance: Goal "purchase" lost the guardrail "cart_viewed".',
      ],
    },
  ],
});
