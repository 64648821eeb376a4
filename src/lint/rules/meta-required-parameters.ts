import type { Plan } from '../../plan/model.js';
import { listUses } from '../destination-uses.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { findLacking } from '../required-parameters.js';
import { defineRule, type Finding } from '../rule.js';

export const metaRequiredParameters = defineRule({
  id: 'meta-required-parameters',
  summary: 'A Purchase at Meta has value and currency.',
  rationale: 'Meta refuses a Purchase without them, and campaigns that optimise for value see none.',
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
  order_paid:
    properties: { value: { type: number, required: true }, currency: { type: string, required: true } }
    destinations: { meta: { as: Purchase } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { meta: { type: meta } }
events:
  order_paid:
    properties: { value: { type: number, required: true } }
    destinations: { meta: { as: Purchase } }
`,
        findings: ['5:33 "Purchase" lacks "currency", which Meta requires for it.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const uses = listUses(plan, 'meta');
    if (uses.length === 0) return;
    const required: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(DESTINATIONS.meta.required));
    for (const { event, use } of uses) {
      yield* findLacking(event, use, { required: required.get(use.as) ?? [], vendor: 'Meta' });
    }
  },
});
