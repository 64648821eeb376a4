import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { quote, tell } from '../judging/say.js';

export const eventDestinationSettingChanged = defineChange({
  id: 'event-destination-setting-changed',
  summary: 'What a destination needs to know of an event (a label, a group) changed.',
  level: 'event-destination',
  verdicts: {
    stated: { impact: 'compatible', affects: 'destinations', reason: 'Nothing could be received without it.' },
    changed: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'What was set up for the old one there gets nothing more.',
    },
    removed: { impact: 'breaking', affects: 'destinations', reason: 'What was set up for it there gets nothing more.' },
  },
  *changed({ before, after }) {
    for (const name of differingNames(before.settings, after.settings)) {
      const [from, to] = [before.settings.get(name), after.settings.get(name)];
      const verdict = from === undefined ? 'stated' : to === undefined ? 'removed' : 'changed';
      yield { verdict, says: `${tell(name, from, to)} at ${quote(after.destination.name)}`, path: [name] };
    }
  },
  examples: [
    {
      before: `destinations:
  ads: { type: google_ads }
events:
  order_placed:
    destinations: { ads: true }
`,
      after: `destinations:
  ads: { type: google_ads }
events:
  order_placed:
    destinations: { ads: { label: AbC-D_efG12 } }
`,
      changes: [
        '5:26 → 5:35 event-destination-setting-changed, compatible for destinations: Event "order_placed" now has the label "AbC-D_efG12" at "ads".',
      ],
    },
    {
      before: `destinations:
  ads: { type: google_ads }
events:
  order_placed:
    destinations: { ads: { label: AbC-D_efG12 } }
`,
      after: `destinations:
  ads: { type: google_ads }
events:
  order_placed:
    destinations: { ads: { label: XyZ-9_abC34 } }
`,
      changes: [
        '5:35 → 5:35 event-destination-setting-changed, breaking for destinations: Event "order_placed" changed its label from "AbC-D_efG12" to "XyZ-9_abC34" at "ads".',
      ],
    },
    {
      before: `destinations:
  ads: { type: google_ads }
events:
  order_placed:
    destinations: { ads: { label: AbC-D_efG12 } }
`,
      after: `destinations:
  ads: { type: google_ads }
events:
  order_placed:
    destinations: { ads: true }
`,
      changes: [
        '5:35 → 5:26 event-destination-setting-changed, breaking for destinations: Event "order_placed" no longer has the label "AbC-D_efG12" at "ads".',
      ],
    },
  ],
});
