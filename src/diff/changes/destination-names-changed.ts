import { defineChange } from '../define-change.js';
import { eventsAt } from '../judging/reached-events.js';
import { tell } from '../judging/say.js';

export const destinationNamesChanged = defineChange({
  id: 'destination-names-changed',
  summary: 'A destination converts names otherwise.',
  level: 'destination',
  verdicts: {
    used: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Events and parameters arrive under other names, and what reads the old ones gets nothing more.',
    },
    unused: { impact: 'compatible', affects: 'destinations', reason: 'No event that is sent goes there.' },
  },
  *changed({ before, after }, context) {
    const says = tell('case of names', before.names, after.names);
    if (!says) return;
    const reaches = eventsAt(context, after.name);
    yield { verdict: reaches.length > 0 ? 'used' : 'unused', says, path: ['names'], reaches };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `destinations:
  ga4: { type: ga4, names: camel }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:3 → 2:28 destination-names-changed, breaking for destinations: Destination "ga4" now has the case of names "camel" (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
`,
      after: `destinations:
  ga4: { type: ga4, names: camel }
`,
      changes: [
        '2:3 → 2:28 destination-names-changed, compatible for destinations: Destination "ga4" now has the case of names "camel".',
      ],
    },
  ],
});
