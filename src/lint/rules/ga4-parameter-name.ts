import type { Plan } from '../../plan/model.js';
import { findNameFault, GA4 } from '../facts/ga4.js';
import { findFaultyParameters } from '../parameters.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4ParameterName = defineRule({
  id: 'ga4-parameter-name',
  summary:
    'Parameter names that reach GA4 have at most 40 characters, letters, digits and underscores, and no reserved beginning.',
  rationale: 'GA4 drops a parameter with another name, and the column stays empty.',
  source: GA4.sources.naming,
  category: 'destination',
  severity: 'error',
  preset: 'minimal',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, params: { plan-id: plan_id } }
events:
  pricing_viewed:
    properties: { plan-id: { type: string } }
    destinations: { ga4: true }
`,
      },
      {
        plan: `destinations:
  ga4: { type: ga4, params: { customer_type: user_properties.customer_type, email_hash: user_data.email } }
events:
  quote_requested:
    properties: { customer_type: { type: string }, email_hash: { type: string } }
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
    properties: { plan-id: { type: string }, ga_page: { type: string } }
    destinations: { ga4: true }
`,
        findings: [
          '5:19 Parameter "plan-id" may hold only letters, digits and underscores in GA4, and begins with a letter.',
          '5:46 Parameter "ga_page" begins with "ga_", which GA4 keeps for itself.',
        ],
      },
      {
        plan: `destinations:
  ga4: { type: ga4, params: { type: user_properties.type_of_the_first_customer } }
events:
  quote_requested:
    properties: { type: { type: string } }
    destinations: { ga4: true }
`,
        findings: ['2:37 Parameter "user_properties.type_of_the_first_customer" is 26 characters long; GA4 takes 24.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { name, fault, location } of findFaultyParameters(plan, findFault)) {
      yield { message: `Parameter "${name}" ${fault}.`, help: 'Map it to another name with "params".', location };
    }
  },
});

/** https://support.google.com/analytics/answer/9267744 */
const LONGEST_USER_PROPERTY = 24;

// What describes the user goes its own way: `user_properties.customer_type`, `user_data.email`.
function findFault(name: string): string | undefined {
  if (name.startsWith('user_data.')) return undefined;
  if (name.startsWith('user_properties.')) return findNameFault(name.slice(16), LONGEST_USER_PROPERTY);
  const prefix = GA4.reservedParameterPrefixes.names.find((beginning) => name.startsWith(beginning));
  if (prefix !== undefined) return `begins with "${prefix}", which GA4 keeps for itself`;
  return findNameFault(name, GA4.parameterName.maxLength);
}
