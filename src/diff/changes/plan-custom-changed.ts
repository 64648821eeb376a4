import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { quote } from '../judging/say.js';

export const planCustomChanged = defineChange({
  id: 'plan-custom-changed',
  summary: 'An `x-` field of the plan changed.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only templates of your own read it.' },
  },
  *changed({ before, after }) {
    for (const name of differingNames(before.custom, after.custom)) {
      yield { verdict: 'changed', says: `changed its field ${quote(name)}`, path: [name] };
    }
  },
  examples: [
    {
      before: `x-wiki: /plans/shop
`,
      after: `x-wiki: /plans/store
`,
      changes: ['1:9 → 1:9 plan-custom-changed, compatible for governance: The plan changed its field "x-wiki".'],
    },
  ],
});
