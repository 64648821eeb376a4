import type { Plan } from '../../plan/model.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { findReserved } from '../reserved-prefixes.js';
import { defineRule, type Finding } from '../rule.js';

export const mixpanelReservedName = defineRule({
  id: 'mixpanel-reserved-name',
  summary: 'Names at Mixpanel do not begin with "$" or "mp_".',
  rationale:
    'Mixpanel keeps these beginnings for itself. That is general knowledge and was not verified in a page of Mixpanel.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'mixpanel',
  examples: {
    correct: [
      {
        plan: `destinations: { mixpanel: { type: mixpanel } }
events:
  pricing_viewed: { destinations: { mixpanel: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { mixpanel: { type: mixpanel } }
events:
  pricing_viewed: { properties: { mp_plan: { type: string } }, destinations: { mixpanel: true } }
`,
        findings: ['3:35 "mp_plan" begins with "mp_", which Mixpanel keeps for itself (not verified).'],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findReserved(plan, {
      type: 'mixpanel',
      vendor: 'Mixpanel',
      prefixes: DESTINATIONS.mixpanel.reservedPrefixes.names,
    });
  },
});
