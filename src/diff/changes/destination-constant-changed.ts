import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { eventsAt } from '../judging/reached-events.js';
import { tellSet } from '../judging/say.js';

export const destinationConstantChanged = defineChange({
  id: 'destination-constant-changed',
  summary: 'A constant that a destination gets with all its events changed.',
  level: 'destination',
  verdicts: {
    added: { impact: 'compatible', affects: 'destinations', reason: 'Nothing there relies on it yet.' },
    changed: {
      impact: 'risky',
      affects: 'destinations',
      reason: 'Filters and audiences there that look for the old value find nothing.',
    },
    removed: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'What reads the parameter there gets nothing more.',
    },
    unused: { impact: 'compatible', affects: 'destinations', reason: 'No event that is sent goes there.' },
  },
  *changed({ before, after }, context) {
    const reaches = eventsAt(context, after.name);
    for (const name of differingNames(before.set, after.set)) {
      const verdict = !before.set.has(name) ? 'added' : !after.set.has(name) ? 'removed' : 'changed';
      const says = tellSet('sets', name, before.set.get(name), after.set.get(name));
      yield { verdict: reaches.length > 0 ? verdict : 'unused', says, path: ['set', name], reaches };
    }
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
  ga4: { type: ga4, set: { site: shop } }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:3 → 2:34 destination-constant-changed, compatible for destinations: Destination "ga4" now sets "site" to "shop" (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4, set: { site: shop } }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `destinations:
  ga4: { type: ga4, set: { site: store } }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:34 → 2:34 destination-constant-changed, risky for destinations: Destination "ga4" sets "site" to "store" instead of "shop" (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4, set: { site: shop } }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:34 → 2:3 destination-constant-changed, breaking for destinations: Destination "ga4" no longer sets "site" to "shop" (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
`,
      after: `destinations:
  ga4: { type: ga4, set: { site: shop } }
`,
      changes: [
        '2:3 → 2:34 destination-constant-changed, compatible for destinations: Destination "ga4" now sets "site" to "shop".',
      ],
    },
  ],
});
