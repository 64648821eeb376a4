import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const groupApplyChanged = defineChange({
  id: 'group-apply-changed',
  summary: 'A group says otherwise to which events it comes by itself.',
  level: 'group',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'What it does to the events of today is told for itself; this is about events to come.',
    },
  },
  *changed({ before, after }) {
    const says = tellThat('rule of application', before.apply, after.apply);
    if (says) yield { verdict: 'changed', says, path: ['apply'] };
  },
  examples: [
    {
      before: `groups:
  base:
    apply: { events: ["checkout_*"] }
    properties:
      plan: { type: string }
events:
  checkout_started: {}
`,
      after: `groups:
  base:
    apply: { events: ["*_started"] }
    properties:
      plan: { type: string }
events:
  checkout_started: {}
`,
      changes: [
        '3:5 → 3:5 group-apply-changed, compatible for governance: Group "base" changed its rule of application.',
      ],
    },
  ],
});
