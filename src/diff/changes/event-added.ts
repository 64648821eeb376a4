import { defineChange } from '../define-change.js';

export const eventAdded = defineChange({
  id: 'event-added',
  summary: 'An event is new.',
  level: 'event',
  verdicts: {
    added: { impact: 'compatible', affects: 'consumers', reason: 'Nothing that runs knows of it yet.' },
  },
  *added() {
    yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `events:
  page_viewed: { tier: low }
`,
      after: `events:
  page_viewed: { tier: low }
  signup_started: { tier: high }
`,
      changes: ['absent → 3:3 event-added, compatible for consumers: Event "signup_started" was added.'],
    },
  ],
});
