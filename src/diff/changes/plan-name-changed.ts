import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const planNameChanged = defineChange({
  id: 'plan-name-changed',
  summary: 'The plan has another name.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read it.' },
  },
  *changed({ before, after }) {
    const says = tell('name', before.name, after.name);
    if (says) yield { verdict: 'changed', says, path: ['name'] };
  },
  examples: [
    {
      before: `name: Acme
`,
      after: `name: Acme Store
`,
      changes: [
        '1:7 → 1:7 plan-name-changed, compatible for governance: The plan changed its name from "Acme" to "Acme Store".',
      ],
    },
  ],
});
