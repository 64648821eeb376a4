import type { DestinationType } from '../../plan/destination-types.js';
import { at, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

const NEEDED = ['ad_storage', 'ad_user_data', 'ad_personalization'];
const FOR_ADS: ReadonlySet<DestinationType> = new Set(['google_ads', 'floodlight', 'meta', 'linkedin', 'tiktok']);

export const adsConsent = defineRule({
  id: 'ads-consent',
  summary: 'Destinations for advertising wait for ad_storage, ad_user_data and ad_personalization.',
  rationale:
    'In Europe each of the three is asked for by itself since Consent Mode v2. A destination that waits for less sends before it may.',
  source: 'https://developers.google.com/tag-platform/security/concepts/consent-mode',
  category: 'privacy',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ads: { type: google_ads, consent: [ad_storage, ad_user_data, ad_personalization] }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ads: { type: google_ads, consent: [ad_storage] }
  meta: { type: meta, consent: [] }
`,
        findings: [
          '2:28 Destination "ads" is for advertising, and does not wait for ad_user_data, ad_personalization.',
          '3:23 Destination "meta" is for advertising, and does not wait for ad_storage, ad_user_data, ad_personalization.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const destination of plan.destinations.values()) {
      const { consent, name, type } = destination;
      // One that says nothing is the finding of destination-consent.
      if (consent === undefined || !FOR_ADS.has(type)) continue;
      const missing = NEEDED.filter((needed) => !consent.includes(needed));
      if (missing.length === 0) continue;
      const message = `Destination "${name}" is for advertising, and does not wait for ${missing.join(', ')}.`;
      yield { message, help: `Add ${missing.join(', ')} to its "consent".`, location: at(destination, 'consent') };
    }
  },
});
