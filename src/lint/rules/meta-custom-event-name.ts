import type { Plan } from '../../plan/model.js';
import { listUses, locateName } from '../destination-uses.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';

const { maxLength } = DESTINATIONS.meta.customEventName;

export const metaCustomEventName = defineRule({
  id: 'meta-custom-event-name',
  summary: `Names of custom events at Meta have at most ${maxLength} characters.`,
  rationale:
    'No audience and no custom conversion can be made of an event that Meta does not take. The number is general knowledge and was not verified.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'meta',
  examples: {
    correct: [
      {
        plan: `destinations:
  meta: { type: meta }
events:
  pricing_viewed: { destinations: { meta: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  meta: { type: meta }
events:
  comparison_of_all_plans_for_larger_teams_and_schools_viewed: { destinations: { meta: true } }
`,
        findings: [
          '4:3 "comparison_of_all_plans_for_larger_teams_and_schools_viewed" is 59 characters long; Meta takes 50 (not verified).',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listUses(plan, 'meta')) {
      if (use.as.length <= maxLength) continue;
      const message = `"${use.as}" is ${use.as.length} characters long; Meta takes ${maxLength} (not verified).`;
      yield { message, help: 'Give it another name there with "as".', location: locateName(event, use) };
    }
  },
});
