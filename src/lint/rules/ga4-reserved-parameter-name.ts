import type { Plan } from '../../plan/model.js';
import { GA4 } from '../facts/ga4.js';
import { findFaultyParameters } from '../parameters.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4ReservedParameterName = defineRule({
  id: 'ga4-reserved-parameter-name',
  summary: 'No property reaches GA4 under a name of which GA4 makes no custom dimension.',
  rationale:
    'GA4 takes the parameter and then offers no way to see it in a report; `session_id` also means something else there. `currency` and `user_id` are fine: GA4 reads them itself.',
  source: GA4.sources.naming,
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, params: { session_id: app_session_id } }
events:
  pricing_viewed:
    properties: { session_id: { type: string } }
    destinations: { ga4: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  pricing_viewed:
    properties: { session_id: { type: string } }
    destinations: { ga4: true }
`,
        findings: ['5:19 GA4 makes no custom dimension of "session_id".'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const judge = (name: string) => RESERVED.has(name) || undefined;
    for (const { name, location } of findFaultyParameters(plan, judge)) {
      const help = `Map it, such as "params: { ${name}: app_${name} }" on the destination, or leave it out with "omit".`;
      yield { message: `GA4 makes no custom dimension of "${name}".`, help, location };
    }
  },
});

const RESERVED = new Set(GA4.reservedForDimensions.names);
