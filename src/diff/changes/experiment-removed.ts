import { defineChange } from '../define-change.js';

export const experimentRemoved = defineChange({
  id: 'experiment-removed',
  summary: 'An experiment is gone from the plan.',
  level: 'experiment',
  verdicts: {
    removed: { impact: 'compatible', affects: 'governance', reason: 'Nothing that is sent changes; its events stay.' },
  },
  *removed() {
    yield { verdict: 'removed', says: 'was removed' };
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
experiments: {}
`,
      changes: ['5:3 → absent experiment-removed, compatible for governance: Experiment "short_form" was removed.'],
    },
  ],
});
