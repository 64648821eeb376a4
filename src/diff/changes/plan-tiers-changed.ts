import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';
import { tellMembers } from '../judging/say.js';

export const planTiersChanged = defineChange({
  id: 'plan-tiers-changed',
  summary: 'The intent tiers, or their order, changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Reports that group events by tier group them otherwise, and the last tier marks the macro conversions.',
    },
  },
  *changed({ before, after }) {
    if (isSame(before.tiers, after.tiers)) return;
    const says = tellMembers('tier', before.tiers, after.tiers) ?? 'changed the order of its tiers';
    yield { verdict: 'changed', says, path: ['tiers'] };
  },
  examples: [
    {
      before: `tiers: [low, high, macro]
`,
      after: `tiers: [low, medium, high, macro]
`,
      changes: ['1:1 → 1:1 plan-tiers-changed, risky for consumers: The plan gained the tier "medium".'],
    },
    {
      before: `tiers: [low, high, macro]
`,
      after: `tiers: [high, low, macro]
`,
      changes: ['1:1 → 1:1 plan-tiers-changed, risky for consumers: The plan changed the order of its tiers.'],
    },
  ],
});
