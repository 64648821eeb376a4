import { defineChange } from '../define-change.js';
import { pairConventions } from '../judging/conventions.js';
import { tell } from '../judging/say.js';

export const planConventionFormatChanged = defineChange({
  id: 'plan-convention-format-changed',
  summary: 'The format of names changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Names that exist stay as they are; lint judges them by another format.',
    },
  },
  *changed({ before, after }) {
    for (const { named, ...pair } of pairConventions(before, after)) {
      const says = tell(`format of the names of ${named}`, pair.before?.format, pair.after?.format);
      if (says) yield { verdict: 'changed', says, path: ['conventions', named, 'format'] };
    }
  },
  examples: [
    {
      before: `conventions:
  events: { format: "{object}_{action}" }
`,
      after: `conventions:
  events: { format: "{category}_{object}_{action}" }
`,
      changes: [
        '2:21 → 2:21 plan-convention-format-changed, compatible for governance: The plan changed its format of the names of events from "{object}_{action}" to "{category}_{object}_{action}".',
      ],
    },
  ],
});
