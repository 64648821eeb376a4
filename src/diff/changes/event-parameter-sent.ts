import { defineChange } from '../define-change.js';
import { isOwnMapping } from '../judging/own-mapping.js';
import { quote } from '../judging/say.js';

export const eventParameterSent = defineChange({
  id: 'event-parameter-sent',
  summary: 'A destination gets a property that an event kept from it.',
  level: 'event-destination',
  verdicts: {
    sent: { impact: 'compatible', affects: 'destinations', reason: 'Nothing there relies on it yet.' },
  },
  *changed({ before, after }, { event }) {
    for (const property of after.params.keys()) {
      if (before.params.has(property) || !event?.before.properties.has(property)) continue;
      if (!isOwnMapping(event, after.destination.name, property)) continue;
      yield {
        verdict: 'sent',
        says: `sends ${quote(property)} to ${quote(after.destination.name)} now`,
        path: ['omit'],
      };
    }
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    properties:
      plan: { type: string }
      page: { type: string }
    destinations: { ga4: { omit: [page] } }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    properties:
      plan: { type: string }
      page: { type: string }
    destinations: { ga4: true }
`,
      changes: [
        '8:28 → 8:26 event-parameter-sent, compatible for destinations: Event "plan_chosen" sends "page" to "ga4" now.',
      ],
    },
  ],
});
