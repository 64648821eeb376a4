import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { isWritten } from '../judging/is-written.js';
import { quote, tellSet } from '../judging/say.js';

export const eventConstantChanged = defineChange({
  id: 'event-constant-changed',
  summary: 'A constant that a destination gets with an event changed.',
  level: 'event-destination',
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
  },
  *changed({ before, after }) {
    for (const name of differingNames(before.set, after.set)) {
      // One that the destination sets for all its events is told by `destination-constant-changed`.
      if (!isWritten(before, 'set', name) && !isWritten(after, 'set', name)) continue;
      const verdict = !before.set.has(name) ? 'added' : !after.set.has(name) ? 'removed' : 'changed';
      const says = tellSet('sets', name, before.set.get(name), after.set.get(name));
      yield { verdict, says: `${says} at ${quote(after.destination.name)}`, path: ['set', name] };
    }
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: { set: { origin: web } } }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: { set: { origin: shop } } }
`,
      changes: [
        '5:43 → 5:43 event-constant-changed, risky for destinations: Event "plan_chosen" sets "origin" to "shop" instead of "web" at "ga4".',
      ],
    },
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
    destinations: { ga4: { set: { origin: web } } }
`,
      changes: [
        '5:26 → 5:43 event-constant-changed, compatible for destinations: Event "plan_chosen" now sets "origin" to "web" at "ga4".',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: { set: { origin: web } } }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: true }
`,
      changes: [
        '5:43 → 5:26 event-constant-changed, breaking for destinations: Event "plan_chosen" no longer sets "origin" to "web" at "ga4".',
      ],
    },
  ],
});
