import type { DestinationType } from '../../plan/destination-types.js';
import { at, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

const FOR_ANALYTICS: ReadonlySet<DestinationType> = new Set([
  'ga4',
  'amplitude',
  'mixpanel',
  'posthog',
  'segment',
  'rudderstack',
  'snowplow',
]);

export const analyticsConsent = defineRule({
  id: 'analytics-consent',
  summary: 'Destinations for analytics wait for analytics_storage.',
  rationale:
    'Analytics reads and writes identifiers in the browser, which needs consent of its own. State another basis with an `allow` and its reason.',
  source: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
  category: 'privacy',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, consent: [analytics_storage] }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4, consent: [functionality_storage] }
`,
        findings: ['2:21 Destination "ga4" is for analytics, and does not wait for analytics_storage.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const destination of plan.destinations.values()) {
      const { consent, name, type } = destination;
      // "[]" states that none is needed: a decision that somebody took.
      if (!consent || consent.length === 0 || consent.includes('analytics_storage') || !FOR_ANALYTICS.has(type))
        continue;
      const message = `Destination "${name}" is for analytics, and does not wait for analytics_storage.`;
      yield { message, help: 'Add analytics_storage to its "consent".', location: at(destination, 'consent') };
    }
  },
});
