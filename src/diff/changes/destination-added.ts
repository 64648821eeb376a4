import { defineChange } from '../define-change.js';
import { reachedEvents } from '../judging/reached-events.js';

export const destinationAdded = defineChange({
  id: 'destination-added',
  summary: 'A destination is new, with the events that it gets.',
  level: 'destination',
  verdicts: {
    added: { impact: 'compatible', affects: 'destinations', reason: 'Nothing there relies on the plan yet.' },
  },
  *added({ name }, context) {
    const reaches = reachedEvents(context, ({ after }) => after.destinations.has(name));
    yield { verdict: 'added', says: 'was added', reaches };
  },
  examples: [
    {
      before: `events:
  plan_chosen: {}
  plan_viewed: {}
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        'absent → 2:3 destination-added, compatible for destinations: Destination "ga4" was added (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
  ],
});
