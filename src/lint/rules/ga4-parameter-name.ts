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
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { name, fault, location } of findFaultyParameters(plan, findFault)) {
      yield { message: `Parameter "${name}" ${fault}.`, help: 'Map it to another name with "params".', location };
    }
  },
});

function findFault(name: string): string | undefined {
  const prefix = GA4.reservedParameterPrefixes.names.find((beginning) => name.startsWith(beginning));
  if (prefix !== undefined) return `begins with "${prefix}", which GA4 keeps for itself`;
  return findNameFault(name, GA4.parameterName.maxLength);
}
