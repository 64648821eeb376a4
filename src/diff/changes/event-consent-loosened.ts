import { defineChange } from '../define-change.js';
import { list, without } from '../judging/say.js';

export const eventConsentLoosened = defineChange({
  id: 'event-consent-loosened',
  summary: 'An event no longer needs one of its consents.',
  level: 'event',
  verdicts: {
    loosened: {
      impact: 'risky',
      affects: 'governance',
      reason: 'It is sent after fewer grants than before, and somebody has to answer for that.',
    },
  },
  *changed({ before, after }) {
    const lost = without(before.consent, after.consent);
    const says = `no longer needs the consent ${list(lost)}`;
    if (lost.length > 0) yield { verdict: 'loosened', says, path: ['consent'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { consent: [analytics_storage, ad_storage] }
`,
      after: `events:
  signup_completed: { consent: [analytics_storage] }
`,
      changes: [
        '2:23 → 2:23 event-consent-loosened, risky for governance: Event "signup_completed" no longer needs the consent "ad_storage".',
      ],
    },
  ],
});
