import type { Plan } from '../../plan/model.js';
import { findUnknown, listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const consentKnown = defineRule({
  id: 'consent-known',
  summary: 'Consent types are those of Consent Mode, or declared under `consent_types`.',
  rationale:
    'An event that waits for a consent type which no banner ever grants is never sent; one that waits for too little is sent too early.',
  source: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
  category: 'privacy',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { consent: [analytics_storage] }
`,
      },
      {
        plan: `consent_types: [marketing_contact]
events:
  newsletter_subscribed: { consent: [marketing_contact] }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { consent: [analytics_storge] }
`,
        findings: ['2:31 Event "pricing_viewed" names a consent type "analytics_storge" that the plan does not have.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const destinations = [...plan.destinations.values()].flatMap((destination) =>
      listMentions(`Destination "${destination.name}"`, destination, ['consent']),
    );
    const names = new Set(plan.consentTypes);
    const events = [...plan.events.values()].filter(({ consent }) => consent.some((type) => !names.has(type)));
    const mentions = events.flatMap((event) => listMentions(`Event "${event.name}"`, event, ['consent']));
    const help = (name: string) => `Declare "${name}" under "consent_types".`;
    yield* findUnknown([...destinations, ...mentions], { what: 'a consent type', names, help });
  },
});
