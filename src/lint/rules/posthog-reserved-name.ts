import type { Plan } from '../../plan/model.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { findReserved } from '../reserved-prefixes.js';
import { defineRule, type Finding } from '../rule.js';

export const posthogReservedName = defineRule({
  id: 'posthog-reserved-name',
  summary: 'Names at PostHog do not begin with "$".',
  rationale:
    'PostHog keeps this beginning for what it collects by itself. That is general knowledge and was not verified in a page of PostHog.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'posthog',
  examples: {
    correct: [
      {
        plan: `destinations: { posthog: { type: posthog } }
events:
  pricing_viewed: { destinations: { posthog: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { posthog: { type: posthog } }
events:
  page_viewed: { destinations: { posthog: { as: $pageview } } }
`,
        findings: ['3:49 "$pageview" begins with "$", which PostHog keeps for itself (not verified).'],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findReserved(plan, {
      type: 'posthog',
      vendor: 'PostHog',
      prefixes: [DESTINATIONS.posthog.reservedPrefix.name],
    });
  },
});
