import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';

export const eventKeyEventChanged = defineChange({
  id: 'event-key-event-changed',
  summary: 'An event became or ceased to be a key event.',
  level: 'event-destination',
  verdicts: {
    marked: {
      impact: 'risky',
      affects: 'destinations',
      reason: 'Conversions are counted, and bids may be made, by one more event.',
    },
    unmarked: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Conversions and bids that were made by it stop.',
    },
  },
  *changed({ before, after }) {
    const there = quote(after.destination.name);
    const path = ['key_event'];
    if (after.keyEvent && !before.keyEvent) yield { verdict: 'marked', says: `is a key event at ${there} now`, path };
    if (before.keyEvent && !after.keyEvent)
      yield { verdict: 'unmarked', says: `is no longer a key event at ${there}`, path };
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
  plan_chosen:
    destinations: { ga4: { key_event: true } }
`,
      changes: [
        '5:26 → 5:39 event-key-event-changed, risky for destinations: Event "plan_chosen" is a key event at "ga4" now.',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: { key_event: true } }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: true }
`,
      changes: [
        '5:39 → 5:26 event-key-event-changed, breaking for destinations: Event "plan_chosen" is no longer a key event at "ga4".',
      ],
    },
  ],
});
