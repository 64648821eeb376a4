import { defineChange } from '../define-change.js';
import { isWritten } from '../judging/is-written.js';
import { quote } from '../judging/say.js';

export const eventDestinationRenamed = defineChange({
  id: 'event-destination-renamed',
  summary: 'A destination gets an event under another name.',
  level: 'event-destination',
  verdicts: {
    renamed: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Reports, audiences and conversions there wait for the old name.',
    },
  },
  *changed({ before, after }) {
    // A name that only follows the event's own, or the destination's `names`, is told by their change.
    if (before.as === after.as || !(isWritten(before, 'as') || isWritten(after, 'as'))) return;
    const says = `is sent to ${quote(after.destination.name)} as ${quote(after.as)} instead of ${quote(before.as)}`;
    yield { verdict: 'renamed', says, path: ['as'] };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: { as: select_item } }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  plan_chosen:
    destinations: { ga4: { as: select_content } }
`,
      changes: [
        '5:32 → 5:32 event-destination-renamed, breaking for destinations: Event "plan_chosen" is sent to "ga4" as "select_content" instead of "select_item".',
      ],
    },
  ],
});
