import { defineChange } from '../define-change.js';
import { list, without } from '../judging/say.js';

export const eventSourceAdded = defineChange({
  id: 'event-source-added',
  summary: 'An event is sent from one more source.',
  level: 'event',
  verdicts: {
    added: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'It counts what another source sends as well: what happens in both is counted twice.',
    },
    stated: { impact: 'compatible', affects: 'governance', reason: 'The plan only says now what it left open.' },
  },
  *changed({ before, after }) {
    const gained = without(after.sources, before.sources);
    if (gained.length === 0) return;
    const verdict = before.sources.length === 0 ? 'stated' : 'added';
    yield { verdict, says: `gained the source ${list(gained)}`, path: ['source'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { source: browser }
`,
      after: `events:
  signup_completed: { source: [browser, server] }
`,
      changes: [
        '2:31 → 2:23 event-source-added, risky for consumers: Event "signup_completed" gained the source "server".',
      ],
    },
    {
      before: `events:
  signup_completed: { tier: high }
`,
      after: `events:
  signup_completed: { tier: high, source: browser }
`,
      changes: [
        '2:3 → 2:43 event-source-added, compatible for governance: Event "signup_completed" gained the source "browser".',
      ],
    },
  ],
});
