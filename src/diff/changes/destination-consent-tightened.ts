import { defineChange } from '../define-change.js';
import { eventsAt } from '../judging/reached-events.js';
import { list, without } from '../judging/say.js';

export const destinationConsentTightened = defineChange({
  id: 'destination-consent-tightened',
  summary: 'A destination needs one more consent.',
  level: 'destination',
  verdicts: {
    tightened: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Visitors who do not grant it are no longer counted there.',
    },
    stated: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'The plan was silent before; visitors who do not grant it are not counted there.',
    },
    none: { impact: 'compatible', affects: 'governance', reason: 'The plan only states that none is needed.' },
  },
  *changed({ before, after }, context) {
    const gained = without(after.consent ?? [], before.consent ?? []);
    const reaches = eventsAt(context, after.name);
    const path = ['consent'];
    if (!before.consent && after.consent?.length === 0)
      yield { verdict: 'none', says: 'states that it needs no consent', path };
    if (gained.length === 0) return;
    yield {
      verdict: before.consent ? 'tightened' : 'stated',
      says: `needs the consent ${list(gained)} now`,
      path,
      reaches,
    };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4, consent: [analytics_storage] }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      after: `destinations:
  ga4: { type: ga4, consent: [analytics_storage, ad_storage] }
events:
  plan_chosen: { destinations: { ga4: true } }
  plan_viewed: { destinations: { ga4: true } }
`,
      changes: [
        '2:21 → 2:21 destination-consent-tightened, risky for consumers: Destination "ga4" needs the consent "ad_storage" now (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
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
        '2:3 → 2:21 destination-consent-tightened, risky for consumers: Destination "ga4" needs the consent "analytics_storage" now (2 events: "plan_chosen" and "plan_viewed").',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
`,
      after: `destinations:
  ga4: { type: ga4, consent: [] }
`,
      changes: [
        '2:3 → 2:21 destination-consent-tightened, compatible for governance: Destination "ga4" states that it needs no consent.',
      ],
    },
  ],
});
