import { defineChange } from '../define-change.js';
import { isWritten } from '../judging/is-written.js';
import { tell } from '../judging/say.js';

export const eventValueChanged = defineChange({
  id: 'event-value-changed',
  summary: 'What a conversion is worth to an event changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; the event ranks differently among its peers.',
    },
  },
  *changed({ before, after }) {
    // An event that only follows its goal's value is told by `goal-value-changed`.
    if (!isWritten(before, 'value') && !isWritten(after, 'value')) return;
    const says = tell('value', before.value, after.value);
    if (says) yield { verdict: 'changed', says, path: ['value'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { value: 62 } }
`,
      after: `events:
  signup_completed: { measure: { value: 58 } }
`,
      changes: [
        '2:41 → 2:41 event-value-changed, compatible for governance: Event "signup_completed" changed its value from "62" to "58".',
      ],
    },
  ],
});
