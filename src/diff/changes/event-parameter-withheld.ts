import { defineChange } from '../define-change.js';
import { isOwnMapping } from '../judging/own-mapping.js';
import { quote } from '../judging/say.js';

export const eventParameterWithheld = defineChange({
  id: 'event-parameter-withheld',
  summary: 'A destination no longer gets a property that an event still carries.',
  level: 'event-destination',
  verdicts: {
    withheld: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Custom dimensions and reports there that read it get nothing more.',
    },
  },
  *changed({ before, after }, { event }) {
    for (const property of before.params.keys()) {
      if (after.params.has(property) || !event?.after.properties.has(property)) continue;
      if (!isOwnMapping(event, after.destination.name, property)) continue;
      const says = `no longer sends ${quote(property)} to ${quote(after.destination.name)}`;
      yield { verdict: 'withheld', says, path: ['omit'] };
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
  ga4: { type: ga4 }
events:
  plan_chosen:
    properties:
      plan: { type: string }
      page: { type: string }
    destinations: { ga4: { omit: [page] } }
`,
      changes: [
        '8:26 → 8:28 event-parameter-withheld, breaking for destinations: Event "plan_chosen" no longer sends "page" to "ga4".',
      ],
    },
  ],
});
