import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';

export const eventDestinationRemoved = defineChange({
  id: 'event-destination-removed',
  summary: 'An event is no longer sent to a destination.',
  level: 'event-destination',
  verdicts: {
    removed: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Reports, audiences and conversions there get nothing more of it.',
    },
  },
  *removed({ destination }) {
    yield { verdict: 'removed', says: `is no longer sent to ${quote(destination.name)}` };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: true }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: {}
`,
      changes: [
        '5:21 → absent event-destination-removed, breaking for destinations: Event "plan_chosen" is no longer sent to "ga4".',
      ],
    },
  ],
});
