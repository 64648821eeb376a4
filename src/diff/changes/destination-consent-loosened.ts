import { defineChange } from '../define-change.js';
import { eventsAt } from '../judging/reached-events.js';
import { list, without } from '../judging/say.js';

export const destinationConsentLoosened = defineChange({
  id: 'destination-consent-loosened',
  summary: 'A destination no longer needs one of its consents.',
  level: 'destination',
  verdicts: {
    loosened: {
      impact: 'risky',
      affects: 'governance',
      reason: 'It gets data after fewer grants than before, and somebody has to answer for that.',
    },
    unstated: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'It needed none; the plan only no longer says so.',
    },
  },
  *changed({ before, after }, context) {
    const lost = without(before.consent ?? [], after.consent ?? []);
    const path = ['consent'];
    if (before.consent?.length === 0 && !after.consent)
      yield { verdict: 'unstated', says: 'no longer states its consent', path };
    if (lost.length === 0) return;
    yield {
      verdict: 'loosened',
      says: `no longer needs the consent ${list(lost)}`,
      path,
      reaches: eventsAt(context, after.name),
    };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4, consent: [analytics_storage, ad_storage] }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `destinations:
  ga4: { type: ga4, consent: [analytics_storage] }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:21 → 2:21 destination-consent-loosened, risky for governance: Destination "ga4" no longer needs the consent "ad_storage" (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4, consent: [] }
`,
      after: `destinations:
  ga4: { type: ga4 }
`,
      changes: [
        '2:21 → 2:3 destination-consent-loosened, compatible for governance: Destination "ga4" no longer states its consent.',
      ],
    },
  ],
});
