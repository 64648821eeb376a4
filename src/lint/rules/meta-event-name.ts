import type { Plan } from '../../plan/model.js';
import { listUses, locateName } from '../destination-uses.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';

export const metaEventName = defineRule({
  id: 'meta-event-name',
  summary: 'Names of custom events at Meta have at most 50 characters.',
  rationale: 'Meta takes 50 characters. That number is general knowledge and was not verified in a page of Meta.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'meta',
  examples: {
    correct: [
      {
        plan: `destinations: { meta: { type: meta } }
events:
  pricing_viewed: { destinations: { meta: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { meta: { type: meta } }
events:
  pricing_table_of_the_business_plans_viewed_by_customer: { destinations: { meta: true } }
`,
        findings: [
          '3:3 "pricing_table_of_the_business_plans_viewed_by_customer" is 54 characters long; Meta takes 50 (not verified).',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const { maxLength } = DESTINATIONS.meta.customEventName;
    for (const { event, use } of listUses(plan, 'meta')) {
      if (use.as.length <= maxLength) continue;
      const message = `"${use.as}" is ${use.as.length} characters long; Meta takes ${maxLength} (not verified).`;
      yield { message, help: 'Give it another name there with "as".', location: locateName(event, use) };
    }
  },
});
