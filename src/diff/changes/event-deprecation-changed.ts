import { defineChange } from '../define-change.js';
import { isLeaving } from '../judging/life.js';
import { tellThat } from '../judging/say.js';

export const eventDeprecationChanged = defineChange({
  id: 'event-deprecation-changed',
  summary: 'What a deprecation says (since, use, reason) changed.',
  level: 'event',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'The event was on its way out and still is.' },
  },
  *changed({ before, after }, { newName }) {
    if (!isLeaving(before) || !isLeaving(after)) return;
    const use = before.deprecated?.use;
    const old = use === undefined ? before.deprecated : { ...before.deprecated, use: newName(use) };
    const says = tellThat('deprecation', old, after.deprecated);
    if (says) yield { verdict: 'changed', says, path: ['deprecated'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { deprecated: { since: 1.4.0 } }
`,
      after: `events:
  signup_completed: { deprecated: { since: 1.4.0, use: account_created } }
`,
      changes: [
        '2:23 → 2:23 event-deprecation-changed, compatible for governance: Event "signup_completed" changed its deprecation.',
      ],
    },
  ],
});
