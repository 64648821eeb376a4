import { defineChange } from '../define-change.js';
import { ROLL_OUT } from '../judging/life.js';
import { quote } from '../judging/say.js';

export const eventStatusAdvanced = defineChange({
  id: 'event-status-advanced',
  summary: 'An event came closer to being live: proposed, shadow, pilot, live.',
  level: 'event',
  verdicts: {
    advanced: {
      impact: 'compatible',
      affects: 'consumers',
      reason: 'More of its data arrives, and nothing that runs relies on its absence.',
    },
  },
  *changed({ before, after }) {
    const [from, to] = [ROLL_OUT.indexOf(before.status), ROLL_OUT.indexOf(after.status)];
    if (from < 0 || to <= from) return;
    yield {
      verdict: 'advanced',
      says: `went from ${quote(before.status)} to ${quote(after.status)}`,
      path: ['status'],
    };
  },
  examples: [
    {
      before: `events:
  signup_completed: { status: pilot }
`,
      after: `events:
  signup_completed: { status: live }
`,
      changes: [
        '2:31 → 2:31 event-status-advanced, compatible for consumers: Event "signup_completed" went from "pilot" to "live".',
      ],
    },
  ],
});
