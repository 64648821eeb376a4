import type { Plan } from '../../plan/model.js';
import { findEcommerce } from '../destination-uses.js';
import { GA4 } from '../facts/ga4.js';
import { listGa4Uses } from '../ga4-events.js';
import { isLeaving } from '../lifecycle.js';
import { findLacking } from '../required-parameters.js';
import { defineRule, type Finding } from '../rule.js';

const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(GA4.requiredParameters.events));

export const ga4RequiredParameters = defineRule({
  id: 'ga4-required-parameters',
  summary: "GA4's recommended events have the parameters that Google requires for them.",
  rationale:
    "A purchase without transaction_id is counted again with every reload, and without items the product reports stay empty. The list is from a transcription of Google's page.",
  source: GA4.requiredParameters.source,
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations: { ga4: { type: ga4, params: { order_id: transaction_id } } }
events:
  order_refunded:
    properties: { order_id: { type: string, required: true } }
    destinations: { ga4: { as: refund } }
`,
      },
      {
        plan: `destinations: { ga4: { type: ga4 } }
events:
  order_refunded:
    properties: { ecommerce: { type: object, properties: { transaction_id: { type: string } } } }
    destinations: { ga4: { as: refund } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { ga4: { type: ga4 } }
events:
  order_paid:
    properties: { value: { type: number } }
    destinations: { ga4: { as: purchase } }
`,
        findings: ['5:32 "purchase" lacks "transaction_id" and "items", which GA4 requires for it.'],
      },
      {
        plan: `destinations: { ga4: { type: ga4, params: { order_id: transaction_id } } }
events:
  order_refunded:
    properties: { order_id: { type: string } }
    destinations: { ga4: { as: refund } }
`,
        findings: [
          '4:19 "refund" may lack "transaction_id", which is optional in "order_refunded" and required by GA4.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listGa4Uses(plan)) {
      const required = REQUIRED.get(use.as);
      if (!required || isLeaving(event)) continue;
      const fields = findEcommerce(event, use)?.definition.properties;
      const needed = fields ? required.filter((name) => !fields.has(name)) : required;
      yield* findLacking(event, use, { required: needed, vendor: 'GA4' });
    }
  },
});
