import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const experimentStatusChanged = defineChange({
  id: 'experiment-status-changed',
  summary: 'An experiment started, ended or was planned anew.',
  level: 'experiment',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Nothing that is sent changes.' },
  },
  *changed({ before, after }) {
    const says = tell('status', before.status, after.status);
    if (says) yield { verdict: 'changed', says, path: ['status'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
experiments:
  short_form: { primary: order_placed, status: planned }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
experiments:
  short_form: { primary: order_placed, status: running }
`,
      changes: [
        '5:48 → 5:48 experiment-status-changed, compatible for governance: Experiment "short_form" changed its status from "planned" to "running".',
      ],
    },
  ],
});
