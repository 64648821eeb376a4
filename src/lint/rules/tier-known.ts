import type { Plan } from '../../plan/model.js';
import { findUnknown, listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const tierKnown = defineRule({
  id: 'tier-known',
  summary: 'Tiers of events, and those that groups apply to, are tiers of the plan.',
  rationale:
    'The tier says how strongly an event signals intent, and the last one marks what pays. A tier that is not in the list is in no count and no report.',
  category: 'governance',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { tier: high }
`,
      },
      {
        plan: `tiers: [weak, strong, paying]
events:
  pricing_viewed: { tier: strong }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { tier: hihg }
`,
        findings: ['2:27 Event "pricing_viewed" names a tier "hihg" that the plan does not have.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = new Set(plan.tiers);
    const events = [...plan.events.values()].filter(({ tier }) => tier !== undefined && !names.has(tier));
    const ofEvents = events.flatMap((event) => listMentions(`Event "${event.name}"`, event, ['tier']));
    const ofGroups = [...plan.groups.values()].flatMap((group) =>
      listMentions(`Group "${group.name}"`, group, ['apply', 'tier']),
    );
    const help = () => `Tiers are ${plan.tiers.join(', ')}; declare others under "tiers", the weakest first.`;
    yield* findUnknown([...ofEvents, ...ofGroups], { what: 'a tier', names, help });
  },
});
