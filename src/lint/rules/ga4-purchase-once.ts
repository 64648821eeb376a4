import type { Destination, Plan, PlanEvent } from '../../plan/model.js';
import { listGa4Uses, locateName } from '../ga4-events.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4PurchaseOnce = defineRule({
  id: 'ga4-purchase-once',
  summary: 'One event alone reaches a GA4 property as `purchase`.',
  rationale: 'GA4 adds the revenue of every purchase that it gets. Two events of one order double it.',
  source: 'https://developers.google.com/analytics/devguides/collection/ga4/reference/events',
  category: 'destination',
  severity: 'warning',
  preset: 'strict',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  order_paid: { destinations: { ga4: { as: purchase } } }
  order_confirmed: { destinations: { ga4: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  order_paid: { destinations: { ga4: { as: purchase } } }
  order_confirmed: { destinations: { ga4: { as: purchase } } }
`,
        findings: ['5:49 Event "order_confirmed" reaches "ga4" as "purchase", as "order_paid" does.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const firsts = new Map<Destination, PlanEvent>();
    for (const { event, use } of listGa4Uses(plan)) {
      if (use.as !== 'purchase' || isLeaving(event) || event.status === 'proposed') continue;
      const first = firsts.get(use.destination);
      if (!first) firsts.set(use.destination, event);
      else {
        const message = `Event "${event.name}" reaches "${use.destination.name}" as "purchase", as "${first.name}" does.`;
        yield { message, help: 'Send one of the two under another name.', location: locateName(event, use) };
      }
    }
  },
});
