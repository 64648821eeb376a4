import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const experimentDescriptionChanged = defineChange({
  id: 'experiment-description-changed',
  summary: 'What an experiment is said to be changed.',
  level: 'experiment',
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
experiments:
  short_form: { primary: order_placed, description: Fewer fields. }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
experiments:
  short_form: { primary: order_placed, description: Four fields in place of nine. }
`,
      changes: [
        '5:53 → 5:53 experiment-description-changed, compatible for governance: Experiment "short_form" changed its description.',
      ],
    },
  ],
});
