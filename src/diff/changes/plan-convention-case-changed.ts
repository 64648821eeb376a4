import { defineChange } from '../define-change.js';
import { pairConventions } from '../judging/conventions.js';
import { tell } from '../judging/say.js';

export const planConventionCaseChanged = defineChange({
  id: 'plan-convention-case-changed',
  summary: 'The case of names changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Names that exist stay as they are; lint asks for another case.',
    },
  },
  *changed({ before, after }) {
    for (const { named, ...pair } of pairConventions(before, after)) {
      const says = tell(`case of the names of ${named}`, pair.before?.case, pair.after?.case);
      if (says) yield { verdict: 'changed', says, path: ['conventions', named, 'case'] };
    }
  },
  examples: [
    {
      before: `conventions:
  events: { case: snake }
  properties: { case: snake }
`,
      after: `conventions:
  events: { case: kebab }
  properties: { case: snake }
`,
      changes: [
        '2:19 → 2:19 plan-convention-case-changed, compatible for governance: The plan changed its case of the names of events from "snake" to "kebab".',
      ],
    },
  ],
});
