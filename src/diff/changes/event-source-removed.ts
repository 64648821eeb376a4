import { defineChange } from '../define-change.js';
import { list, without } from '../judging/say.js';

export const eventSourceRemoved = defineChange({
  id: 'event-source-removed',
  summary: 'An event is no longer sent from one of its sources.',
  level: 'event',
  verdicts: {
    removed: { impact: 'breaking', affects: 'consumers', reason: 'What this source sent stops arriving.' },
    unstated: { impact: 'compatible', affects: 'governance', reason: 'The plan only leaves open what it said before.' },
  },
  *changed({ before, after }) {
    const lost = without(before.sources, after.sources);
    if (lost.length === 0) return;
    const verdict = after.sources.length === 0 ? 'unstated' : 'removed';
    yield { verdict, says: `lost the source ${list(lost)}`, path: ['source'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { source: [browser, server] }
`,
      after: `events:
  signup_completed: { source: browser }
`,
      changes: [
        '2:23 → 2:31 event-source-removed, breaking for consumers: Event "signup_completed" lost the source "server".',
      ],
    },
    {
      before: `events:
  signup_completed: { tier: high, source: browser }
`,
      after: `events:
  signup_completed: { tier: high }
`,
      changes: [
        '2:43 → 2:3 event-source-removed, compatible for governance: Event "signup_completed" lost the source "browser".',
      ],
    },
  ],
});
