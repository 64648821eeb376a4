import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';

export const eventDestinationAdded = defineChange({
  id: 'event-destination-added',
  summary: 'An event is sent to one more destination.',
  level: 'event-destination',
  verdicts: {
    added: { impact: 'compatible', affects: 'destinations', reason: 'Nothing there relies on it yet.' },
  },
  *added({ destination }) {
    yield { verdict: 'added', says: `is sent to ${quote(destination.name)} now` };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: {}
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: true }
`,
      changes: [
        'absent → 5:21 event-destination-added, compatible for destinations: Event "plan_chosen" is sent to "ga4" now.',
      ],
    },
  ],
});
