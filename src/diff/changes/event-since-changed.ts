import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventSinceChanged = defineChange({
  id: 'event-since-changed',
  summary: 'The version since which an event exists changed.',
  level: 'event',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Nothing that runs reads it.' },
  },
  *changed({ before, after }) {
    const says = tell('version of introduction', before.since, after.since);
    if (says) yield { verdict: 'changed', says, path: ['since'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { since: 1.0.0 }
`,
      after: `events:
  signup_completed: { since: 1.2.0 }
`,
      changes: [
        '2:30 → 2:30 event-since-changed, compatible for governance: Event "signup_completed" changed its version of introduction from "1.0.0" to "1.2.0".',
      ],
    },
  ],
});
