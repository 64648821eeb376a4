import { defineChange } from '../define-change.js';
import { eventsAt } from '../judging/reached-events.js';
import { quote, without } from '../judging/say.js';

export const destinationParameterWithheld = defineChange({
  id: 'destination-parameter-withheld',
  summary: 'A destination no longer gets a property with any of its events.',
  level: 'destination',
  verdicts: {
    used: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Custom dimensions and reports there that read it get nothing more.',
    },
    unused: { impact: 'compatible', affects: 'destinations', reason: 'No event that is sent took it there.' },
  },
  *changed({ before, after }, context) {
    for (const property of without(after.omit, before.omit)) {
      const reaches = eventsAt(
        context,
        after.name,
        (use) => use.before.params.has(property) && !use.after.params.has(property),
      );
      const says = `no longer gets ${quote(property)}`;
      yield { verdict: reaches.length > 0 ? 'used' : 'unused', says, path: ['omit'], reaches };
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
    destinations: { ga4: true }
`,
      after: `destinations:
  ga4: { type: ga4, omit: [page] }
events:
  plan_chosen:
    properties:
      plan: { type: string }
      page: { type: string }
    destinations: { ga4: true }
`,
      changes: [
        '2:3 → 2:21 destination-parameter-withheld, breaking for destinations: Destination "ga4" no longer gets "page" (1 event: "plan_chosen").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
`,
      after: `destinations:
  ga4: { type: ga4, omit: [page] }
`,
      changes: [
        '2:3 → 2:21 destination-parameter-withheld, compatible for destinations: Destination "ga4" no longer gets "page".',
      ],
    },
  ],
});
