import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const destinationConsent = defineRule({
  id: 'destination-consent',
  summary: 'Every destination states which consent it needs, even where that is none.',
  rationale:
    'Nothing may fire before consent. A destination that says nothing is sent to at once; `consent: []` states that somebody decided so.',
  category: 'privacy',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, consent: [analytics_storage] }
  crm: { type: crm, consent: [] }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
`,
        findings: ['2:3 Destination "ga4" does not say which consent it needs.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const destination of plan.destinations.values()) {
      if (destination.consent !== undefined) continue;
      const help = 'Add "consent", such as "[analytics_storage]", or "[]" when it needs none.';
      yield {
        message: `Destination "${destination.name}" does not say which consent it needs.`,
        help,
        location: atName(destination),
      };
    }
  },
});
