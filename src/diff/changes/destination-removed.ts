import { defineChange } from '../define-change.js';
import { isSent } from '../judging/lower.js';
import { reachedEvents } from '../judging/reached-events.js';

export const destinationRemoved = defineChange({
  id: 'destination-removed',
  summary: 'A destination is gone from the plan, with all that it got.',
  level: 'destination',
  verdicts: {
    used: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Reports, audiences and conversions there get nothing more.',
    },
    unused: { impact: 'compatible', affects: 'destinations', reason: 'No event that is sent went there.' },
  },
  *removed({ name }, context) {
    const reaches = reachedEvents(context, ({ before }) => before.destinations.has(name));
    const used = [...context.before.events.values()].some((event) => isSent(event) && event.destinations.has(name));
    yield { verdict: used ? 'used' : 'unused', says: 'was removed', reaches };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `events:
  plan_chosen: {}
  plan_viewed: {}
`,
      changes: [
        '2:3 → absent destination-removed, breaking for destinations: Destination "ga4" was removed (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
`,
      after: `destinations: {}
`,
      changes: ['2:3 → absent destination-removed, compatible for destinations: Destination "ga4" was removed.'],
    },
  ],
});
