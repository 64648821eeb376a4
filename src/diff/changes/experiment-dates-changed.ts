import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const experimentDatesChanged = defineChange({
  id: 'experiment-dates-changed',
  summary: 'When an experiment started or ended changed.',
  level: 'experiment',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Nothing that is sent changes.' },
  },
  *changed({ before, after }) {
    const started = tell('start', before.started, after.started);
    if (started) yield { verdict: 'changed', says: started, path: ['started'] };
    const ended = tell('end', before.ended, after.ended);
    if (ended) yield { verdict: 'changed', says: ended, path: ['ended'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
experiments:
  short_form: { primary: order_placed, status: running, started: 2026-10-01 }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
experiments:
  short_form: { primary: order_placed, status: running, started: 2026-10-08 }
`,
      changes: [
        '5:66 → 5:66 experiment-dates-changed, compatible for governance: Experiment "short_form" changed its start from "2026-10-01" to "2026-10-08".',
      ],
    },
  ],
});
