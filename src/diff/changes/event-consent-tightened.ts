import { defineChange } from '../define-change.js';
import { list, without } from '../judging/say.js';

export const eventConsentTightened = defineChange({
  id: 'event-consent-tightened',
  summary: 'An event needs one more consent.',
  level: 'event',
  verdicts: {
    tightened: { impact: 'risky', affects: 'consumers', reason: 'Visitors who do not grant it are no longer counted.' },
  },
  *changed({ before, after }) {
    const gained = without(after.consent, before.consent);
    if (gained.length > 0)
      yield { verdict: 'tightened', says: `needs the consent ${list(gained)} now`, path: ['consent'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { consent: [analytics_storage] }
`,
      after: `events:
  signup_completed: { consent: [analytics_storage, ad_storage] }
`,
      changes: [
        '2:23 → 2:23 event-consent-tightened, risky for consumers: Event "signup_completed" needs the consent "ad_storage" now.',
      ],
    },
  ],
});
