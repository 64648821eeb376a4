import { defineChange } from '../define-change.js';
import { hasGroup } from '../judging/uses.js';

export const groupAdded = defineChange({
  id: 'group-added',
  summary: 'A group of properties is new, and no event has it yet.',
  level: 'group',
  verdicts: {
    added: { impact: 'compatible', affects: 'governance', reason: 'No event has it yet.' },
  },
  *added({ name }, { after }) {
    // What a group brings to events is told by `group-reach-widened`; one that only sorts them anew is no change.
    if (!hasGroup(after, name)) yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `groups: {}
`,
      after: `groups:
  money:
    properties:
      value: { type: number }
`,
      changes: ['absent → 2:3 group-added, compatible for governance: Group "money" was added.'],
    },
  ],
});
