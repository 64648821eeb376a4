import { defineChange } from '../define-change.js';
import { eventsAt } from '../judging/reached-events.js';
import { tell } from '../judging/say.js';

export const destinationTypeChanged = defineChange({
  id: 'destination-type-changed',
  summary: 'A destination is of another type.',
  level: 'destination',
  verdicts: {
    used: {
      impact: 'breaking',
      affects: 'destinations',
      reason: 'Its events go to another product, and the old one gets nothing more.',
    },
    unused: { impact: 'compatible', affects: 'destinations', reason: 'No event that is sent goes there.' },
  },
  *changed({ before, after }, context) {
    const says = tell('type', before.type, after.type);
    if (!says) return;
    const reaches = eventsAt(context, after.name);
    yield { verdict: reaches.length > 0 ? 'used' : 'unused', says, path: ['type'], reaches };
  },
  examples: [
    {
      before: `destinations:
  product: { type: amplitude }
events:
  plan_chosen: { destinations: { product: true } }
`,
      after: `destinations:
  product: { type: mixpanel }
events:
  plan_chosen: { destinations: { product: true } }
`,
      changes: [
        '2:20 → 2:20 destination-type-changed, breaking for destinations: Destination "product" changed its type from "amplitude" to "mixpanel" (1 event: "plan_chosen").',
      ],
    },
    {
      before: `destinations:
  product: { type: amplitude }
`,
      after: `destinations:
  product: { type: mixpanel }
`,
      changes: [
        '2:20 → 2:20 destination-type-changed, compatible for destinations: Destination "product" changed its type from "amplitude" to "mixpanel".',
      ],
    },
  ],
});
