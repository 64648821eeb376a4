import { defineChange } from '../define-change.js';
import { isWritten } from '../judging/is-written.js';
import { isLeaving } from '../judging/life.js';
import { quote } from '../judging/say.js';

export const eventDeprecated = defineChange({
  id: 'event-deprecated',
  summary: 'An event is on its way out.',
  level: 'event',
  verdicts: {
    deprecated: {
      impact: 'compatible',
      affects: 'producers',
      reason: 'It is still sent and still read; those who do so have time to move.',
    },
  },
  *changed({ before, after }) {
    if (after.status !== 'deprecated' || isLeaving(before)) return;
    const use = after.deprecated?.use;
    const says = use === undefined ? 'was deprecated' : `was deprecated; ${quote(use)} replaces it`;
    yield { verdict: 'deprecated', says, path: [isWritten(after, 'deprecated') ? 'deprecated' : 'status'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { description: A form was sent., tier: high }
`,
      after: `events:
  signup_completed: { description: A form was sent., tier: high, deprecated: { use: account_created } }
`,
      changes: [
        '2:3 → 2:66 event-deprecated, compatible for producers: Event "signup_completed" was deprecated; "account_created" replaces it.',
      ],
    },
  ],
});
