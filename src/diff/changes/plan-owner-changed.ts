import { defineChange } from '../define-change.js';
import { isWritten } from '../judging/is-written.js';
import { reachedEvents } from '../judging/reached-events.js';
import { tell } from '../judging/say.js';

export const planOwnerChanged = defineChange({
  id: 'plan-owner-changed',
  summary: 'Somebody else owns the plan, and the events that name no owner.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; other people answer for the plan.',
    },
  },
  *changed({ before, after }, context) {
    const says = tell('owner', before.owner, after.owner);
    if (!says) return;
    const reaches = reachedEvents(
      context,
      (event) => !isWritten(event.before, 'owner') && !isWritten(event.after, 'owner'),
    );
    yield { verdict: 'changed', says, path: ['owner'], reaches };
  },
  examples: [
    {
      before: `owner: growth
owners: { growth: {}, checkout: {} }
events:
  page_viewed: {}
  cart_viewed: { owner: checkout }
`,
      after: `owner: checkout
owners: { growth: {}, checkout: {} }
events:
  page_viewed: {}
  cart_viewed: { owner: checkout }
`,
      changes: [
        '1:8 → 1:8 plan-owner-changed, compatible for governance: The plan changed its owner from "growth" to "checkout" (1 event: "page_viewed").',
      ],
    },
  ],
});
