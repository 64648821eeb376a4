import { defineChange } from '../define-change.js';
import { isWritten } from '../judging/is-written.js';
import { isLeaving, isReleased } from '../judging/life.js';
import { quote } from '../judging/say.js';

export const eventRevived = defineChange({
  id: 'event-revived',
  summary: 'An event that was deprecated or retired is back.',
  level: 'event',
  verdicts: {
    revived: { impact: 'compatible', affects: 'consumers', reason: 'It is sent as before, or again.' },
  },
  *changed({ before, after }) {
    const isBack = before.status === 'retired' ? after.status !== 'retired' : isLeaving(before) && isReleased(after);
    if (!isBack) return;
    yield {
      verdict: 'revived',
      says: `is ${quote(after.status)} again after ${quote(before.status)}`,
      path: [isWritten(before, 'deprecated') ? 'deprecated' : 'status'],
    };
  },
  examples: [
    {
      before: `events:
  signup_completed: { status: deprecated }
`,
      after: `events:
  signup_completed: { status: live }
`,
      changes: [
        '2:31 → 2:31 event-revived, compatible for consumers: Event "signup_completed" is "live" again after "deprecated".',
      ],
    },
  ],
});
