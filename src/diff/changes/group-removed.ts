import { defineChange } from '../define-change.js';
import { hasGroup } from '../judging/uses.js';

export const groupRemoved = defineChange({
  id: 'group-removed',
  summary: 'A group of properties that no event had is gone.',
  level: 'group',
  verdicts: {
    removed: { impact: 'compatible', affects: 'governance', reason: 'No event had it.' },
  },
  *removed({ name }, { before }) {
    // What events lose with a group is told by `group-reach-narrowed`; one that only sorted them is no change.
    if (!hasGroup(before, name)) yield { verdict: 'removed', says: 'was removed' };
  },
  examples: [
    {
      before: `groups:
  money:
    properties:
      value: { type: number }
`,
      after: `groups: {}
`,
      changes: ['2:3 → absent group-removed, compatible for governance: Group "money" was removed.'],
    },
  ],
});
