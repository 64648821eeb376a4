import type { Plan } from '../../plan/model.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';
import { findMisspelt } from '../standard-events.js';

export const segmentStandardEvent = defineRule({
  id: 'segment-standard-event',
  summary: "Events of Segment's commerce specification are written as it writes them.",
  rationale:
    'Destinations behind Segment know "Order Completed" and map it; "order_completed" they pass on as something of yours. The list is from the code of a third party.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'segment',
  examples: {
    correct: [
      {
        plan: `destinations: { segment: { type: segment } }
events:
  order_paid: { destinations: { segment: { as: Order Completed } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { segment: { type: segment } }
events:
  order_completed: { destinations: { segment: true } }
`,
        findings: ['3:3 "order_completed" is a custom event in Segment; the standard one is "Order Completed".'],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findMisspelt(plan, { type: 'segment', vendor: 'Segment', names: DESTINATIONS.segment.standardEvents });
  },
});
