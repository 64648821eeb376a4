import type { Plan } from '../../plan/model.js';
import { findLongTexts } from '../destination-limits.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';

export const posthogValueLength = defineRule({
  id: 'posthog-value-length',
  summary: 'Texts that reach PostHog are no longer than the 65535 characters that its library sends.',
  rationale: 'The library cuts what is longer before it sends it, so that the end is never seen.',
  source: 'https://github.com/PostHog/posthog-js',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'posthog',
  examples: {
    correct: [
      {
        plan: `destinations:
  posthog: { type: posthog }
events:
  article_read:
    properties: { title: { type: string, max_length: 1000 } }
    destinations: { posthog: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  posthog: { type: posthog }
events:
  article_read:
    properties: { title: { type: string, max_length: 100000 } }
    destinations: { posthog: true }
`,
        findings: ['5:54 Property "title" may have 100000 characters; PostHog keeps 65535 at "posthog".'],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findLongTexts(plan, { type: 'posthog', vendor: 'PostHog', max: DESTINATIONS.posthog.stringValue.maxLength });
  },
});
