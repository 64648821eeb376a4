import type { Plan } from '../../plan/model.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';
import { findMisspelt } from '../standard-events.js';

export const tiktokStandardEvent = defineRule({
  id: 'tiktok-standard-event',
  summary: 'Standard events of TikTok are written as TikTok writes them.',
  rationale:
    '"add_to_cart" is a custom event to TikTok, and no campaign is optimised for it. The list is from the code of a third party.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'tiktok',
  examples: {
    correct: [
      {
        plan: `destinations: { tiktok: { type: tiktok } }
events:
  order_paid: { destinations: { tiktok: { as: CompletePayment } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { tiktok: { type: tiktok } }
events:
  add_to_cart: { destinations: { tiktok: true } }
  order_paid: { destinations: { tiktok: { as: Purchased } } }
`,
        findings: [
          '3:3 "add_to_cart" is a custom event in TikTok; the standard one is "AddToCart".',
          '4:47 "Purchased" is a custom event in TikTok; the standard one is "Purchase" (not verified).',
        ],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    const { standardEvents, newerEvents } = DESTINATIONS.tiktok;
    return findMisspelt(plan, {
      type: 'tiktok',
      vendor: 'TikTok',
      names: standardEvents,
      unverified: newerEvents.names,
    });
  },
});
