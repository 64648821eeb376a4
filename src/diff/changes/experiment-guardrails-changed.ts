import { defineChange } from '../define-change.js';
import { tellMembers } from '../judging/say.js';

export const experimentGuardrailsChanged = defineChange({
  id: 'experiment-guardrails-changed',
  summary: 'The guardrails of an experiment changed.',
  level: 'experiment',
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
experiments:
  short_form: { primary: order_placed }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
experiments:
  short_form: { primary: order_placed, guardrails: [cart_viewed] }
`,
      changes: [
        '5:3 → 5:40 experiment-guardrails-changed, compatible for governance: Experiment "short_form" gained the guardrail "cart_viewed".',
      ],
    },
  ],
});
