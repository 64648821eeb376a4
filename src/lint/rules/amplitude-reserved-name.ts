import type { Plan } from '../../plan/model.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { findReserved } from '../reserved-prefixes.js';
import { defineRule, type Finding } from '../rule.js';

export const amplitudeReservedName = defineRule({
  id: 'amplitude-reserved-name',
  summary: 'Names at Amplitude do not begin with "[Amplitude]" or "$".',
  rationale:
    'Amplitude keeps these beginnings for itself. That is general knowledge and was not verified in a page of Amplitude.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'amplitude',
  examples: {
    correct: [
      {
        plan: `destinations: { amplitude: { type: amplitude } }
events:
  pricing_viewed: { destinations: { amplitude: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { amplitude: { type: amplitude } }
events:
  $pricing_viewed: { destinations: { amplitude: true } }
`,
        findings: ['3:3 "$pricing_viewed" begins with "$", which Amplitude keeps for itself (not verified).'],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findReserved(plan, {
      type: 'amplitude',
      vendor: 'Amplitude',
      prefixes: DESTINATIONS.amplitude.reservedPrefixes.names,
    });
  },
});
