import type { Plan } from '../../plan/model.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';
import { findMisspelt } from '../standard-events.js';

export const metaStandardEvent = defineRule({
  id: 'meta-standard-event',
  summary: 'Standard events of Meta are written as Meta writes them.',
  rationale: '"purchase" is a custom event to Meta: no campaign is optimised for it, and no value is counted.',
  source: DESTINATIONS.meta.source,
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'meta',
  examples: {
    correct: [
      {
        plan: `destinations: { meta: { type: meta } }
events:
  order_paid: { destinations: { meta: { as: Purchase } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { meta: { type: meta } }
events:
  add_to_cart: { destinations: { meta: true } }
`,
        findings: ['3:3 "add_to_cart" is a custom event in Meta; the standard one is "AddToCart".'],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findMisspelt(plan, { type: 'meta', vendor: 'Meta', names: DESTINATIONS.meta.standardEvents });
  },
});
