import type { Plan } from '../../plan/model.js';
import { findNameFault, GA4 } from '../facts/ga4.js';
import { listGa4Uses, locateName } from '../ga4-events.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4EventName = defineRule({
  id: 'ga4-event-name',
  summary: 'Event names that reach GA4 have at most 40 characters: letters, digits and underscores, a letter first.',
  rationale:
    'GA4 drops an event with another name, or cuts it: a key event that is too long is not counted as one. The tool never converts a name silently.',
  source: GA4.sources.naming,
  category: 'destination',
  severity: 'error',
  preset: 'minimal',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  Pricing Viewed:
    destinations: { ga4: { as: view_item_list } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  Pricing Viewed:
    destinations: { ga4: true }
`,
        findings: [
          '4:3 "Pricing Viewed" may hold only letters, digits and underscores in GA4, and begins with a letter.',
        ],
      },
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  newsletter_subscription_preferences_updated:
    destinations: { ga4: true }
`,
        findings: ['4:3 "newsletter_subscription_preferences_updated" is 43 characters long; GA4 takes 40.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, use } of listGa4Uses(plan)) {
      const fault = findNameFault(use.as, GA4.eventName.maxLength);
      if (!fault) continue;
      const help = `Give it another name there: "${use.destination.name}: { as: … }".`;
      yield { message: `"${use.as}" ${fault}.`, help, location: locateName(event, use) };
    }
  },
});
