import { defineChange } from '../define-change.js';
import { eventsAt } from '../judging/reached-events.js';
import { quote, without } from '../judging/say.js';

export const destinationParameterSent = defineChange({
  id: 'destination-parameter-sent',
  summary: 'A destination gets a property that was kept from it.',
  level: 'destination',
  verdicts: {
    sent: { impact: 'compatible', affects: 'destinations', reason: 'Nothing there relies on it yet.' },
  },
  *changed({ before, after }, context) {
    for (const property of without(before.omit, after.omit)) {
      const reaches = eventsAt(
        context,
        after.name,
        (use) => use.after.params.has(property) && !use.before.params.has(property),
      );
      yield { verdict: 'sent', says: `gets ${quote(property)} now`, path: ['omit'], reaches };
    }
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4, omit: [page] }
events:
  plan_chosen:
    properties:
      plan: { type: string }
      page: { type: string }
    destinations: { ga4: true }
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
        '2:21 → 2:3 destination-parameter-sent, compatible for destinations: Destination "ga4" gets "page" now (1 event: "plan_chosen").',
      ],
    },
  ],
});
