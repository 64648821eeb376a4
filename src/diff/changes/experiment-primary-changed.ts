import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const experimentPrimaryChanged = defineChange({
  id: 'experiment-primary-changed',
  summary: 'An experiment is decided by another event.',
  level: 'experiment',
  verdicts: {
    changed: { impact: 'risky', affects: 'consumers', reason: 'What was counted so far does not decide it anymore.' },
  },
  *changed({ before, after }, { newName }) {
    const says = tell('primary event', before.primary && newName(before.primary), after.primary);
    if (says) yield { verdict: 'changed', says, path: ['primary'] };
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
  short_form: { primary: cart_viewed }
`,
      changes: [
        '5:26 → 5:26 experiment-primary-changed, risky for consumers: Experiment "short_form" changed its primary event from "order_placed" to "cart_viewed".',
      ],
    },
  ],
});
