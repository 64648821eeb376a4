import { defineChange } from '../define-change.js';
import { isWritten } from '../judging/is-written.js';
import { tell } from '../judging/say.js';

export const eventOwnerChanged = defineChange({
  id: 'event-owner-changed',
  summary: 'Somebody else owns an event.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; other people answer for the event.',
    },
  },
  *changed({ before, after }) {
    // An event that only follows the plan's default owner is told by `plan-owner-changed`.
    if (!isWritten(before, 'owner') && !isWritten(after, 'owner')) return;
    const says = tell('owner', before.owner, after.owner);
    if (says) yield { verdict: 'changed', says, path: ['owner'] };
  },
  examples: [
    {
      before: `owner: growth
owners: { growth: {}, checkout: {} }
events:
  cart_viewed: {}
`,
      after: `owner: growth
owners: { growth: {}, checkout: {} }
events:
  cart_viewed: { owner: checkout }
`,
      changes: [
        '4:3 → 4:25 event-owner-changed, compatible for governance: Event "cart_viewed" changed its owner from "growth" to "checkout".',
      ],
    },
  ],
});
