import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { eventsAt } from '../judging/reached-events.js';
import { tell } from '../judging/say.js';

export const destinationSettingChanged = defineChange({
  id: 'destination-setting-changed',
  summary: 'Which account, property or dataset a destination is changed.',
  level: 'destination',
  verdicts: {
    changed: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Its events go to another account, and what reads the old one gets nothing more.',
    },
    stated: { impact: 'compatible', affects: 'destinations', reason: 'Nothing could be received without it.' },
    removed: { impact: 'breaking', affects: 'destinations', reason: 'Nothing can be received without it.' },
    unused: { impact: 'compatible', affects: 'destinations', reason: 'No event that is sent goes there.' },
  },
  *changed({ before, after }, context) {
    for (const name of differingNames(before.settings, after.settings)) {
      const [from, to] = [before.settings.get(name), after.settings.get(name)];
      const reaches = eventsAt(context, after.name);
      const verdict = from === undefined ? 'stated' : to === undefined ? 'removed' : 'changed';
      const says = `${tell(name, from, to)}`;
      yield { verdict: reaches.length > 0 ? verdict : 'unused', says, path: [name], reaches };
    }
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4, measurement_id: G-AAAAAAAAA1 }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `destinations:
  ga4: { type: ga4, measurement_id: G-BBBBBBBBB2 }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:37 → 2:37 destination-setting-changed, breaking for destinations: Destination "ga4" changed its measurement_id from "G-AAAAAAAAA1" to "G-BBBBBBBBB2" (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `destinations:
  ga4: { type: ga4, measurement_id: G-AAAAAAAAA1 }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:3 → 2:37 destination-setting-changed, compatible for destinations: Destination "ga4" now has the measurement_id "G-AAAAAAAAA1" (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4, measurement_id: G-AAAAAAAAA1 }
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
        '2:37 → 2:3 destination-setting-changed, breaking for destinations: Destination "ga4" no longer has the measurement_id "G-AAAAAAAAA1" (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4, measurement_id: G-AAAAAAAAA1 }
`,
      after: `destinations:
  ga4: { type: ga4, measurement_id: G-BBBBBBBBB2 }
`,
      changes: [
        '2:37 → 2:37 destination-setting-changed, compatible for destinations: Destination "ga4" changed its measurement_id from "G-AAAAAAAAA1" to "G-BBBBBBBBB2".',
      ],
    },
  ],
});
