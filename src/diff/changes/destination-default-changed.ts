import type { PlanEvent } from '../../plan/model.js';
import { defineChange } from '../define-change.js';
import { isSent } from '../judging/lower.js';
import { reachedEvents } from '../judging/reached-events.js';

export const destinationDefaultChanged = defineChange({
  id: 'destination-default-changed',
  summary: 'A destination gets every event that does not say otherwise, or no longer does.',
  level: 'destination',
  verdicts: {
    gets: { impact: 'compatible', affects: 'destinations', reason: 'Nothing there relies on them yet.' },
    loses: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Reports, audiences and conversions there get nothing more of them.',
    },
    unused: { impact: 'compatible', affects: 'destinations', reason: 'It reaches no event that is sent.' },
  },
  *changed({ before, after }, context) {
    if (before.default === after.default) return;
    const isThere = (event: PlanEvent) => event.destinations.has(after.name);
    const reaches = reachedEvents(
      context,
      (event) => isSent(event.before) && isThere(event.before) !== isThere(event.after),
    );
    const says = after.default ? 'gets every event by default now' : 'no longer gets every event by default';
    const verdict = after.default ? 'gets' : 'loses';
    yield { verdict: reaches.length > 0 ? verdict : 'unused', says, path: ['default'], reaches };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: {}
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `destinations:
  ga4: { type: ga4, default: true }
events:
  plan_chosen: {}
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:3 → 2:30 destination-default-changed, compatible for destinations: Destination "ga4" gets every event by default now (1 event: "plan_chosen").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4, default: true }
events:
  plan_chosen: {}
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: {}
`,
      changes: [
        '2:30 → 2:3 destination-default-changed, breaking for destinations: Destination "ga4" no longer gets every event by default (1 event: "plan_chosen").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
`,
      after: `destinations:
  ga4: { type: ga4, default: true }
`,
      changes: [
        '2:3 → 2:30 destination-default-changed, compatible for destinations: Destination "ga4" gets every event by default now.',
      ],
    },
  ],
});
