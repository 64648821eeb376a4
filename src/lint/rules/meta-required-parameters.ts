import type { Plan } from '../../plan/model.js';
import { listParameters, listUses, locateName } from '../destination-uses.js';
import { DESTINATIONS } from '../facts/destinations.js';
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
    properties: { value: { type: number }, currency: { type: string } }
    destinations: { meta: { as: Purchase } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { meta: { type: meta } }
events:
  order_paid:
    properties: { value: { type: number } }
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
      const given = listParameters(use);
      const missing = (required.get(use.as) ?? []).filter((name) => !given.has(name));
      if (missing.length === 0) continue;
      const message = `"${use.as}" lacks ${missing.map((name) => `"${name}"`).join(' and ')}, which Meta requires for it.`;
      yield { message, help: 'Add the property, or map one of ours with "params".', location: locateName(event, use) };
    }
  },
});
