import { defineChange } from '../define-change.js';

export const experimentAdded = defineChange({
  id: 'experiment-added',
  summary: 'An experiment is new.',
  level: 'experiment',
  verdicts: {
    added: { impact: 'compatible', affects: 'governance', reason: 'Nothing that is sent changes.' },
  },
  *added() {
    yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
experiments: {}
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
experiments:
  short_form: { primary: order_placed }
`,
      changes: ['absent → 5:3 experiment-added, compatible for governance: Experiment "short_form" was added.'],
    },
  ],
});
