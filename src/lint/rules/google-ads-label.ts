import type { Plan } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { listUses } from '../destination-uses.js';
import { defineRule, type Finding } from '../rule.js';

export const googleAdsLabel = defineRule({
  id: 'google-ads-label',
  summary: 'Every event that goes to Google Ads has the label of its conversion.',
  rationale: 'Google Ads knows a conversion by id and label together. Without the label the tag has nothing to count.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'google_ads',
  examples: {
    correct: [
      {
        plan: `destinations: { ads: { type: google_ads } }
events:
  order_paid: { destinations: { ads: { label: AbC-D_efG12 } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { ads: { type: google_ads } }
events:
  order_paid: { destinations: { ads: true } }
`,
        findings: ['3:33 Event "order_paid" goes to "ads" without a label.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listUses(plan, 'google_ads')) {
      if (use.settings.has('label') || event.status === 'proposed') continue;
      const message = `Event "${event.name}" goes to "${use.destination.name}" without a label.`;
      yield {
        message,
        help: 'Add "label", from the conversion in Google Ads.',
        location: onKey(use.location),
      };
    }
  },
});
