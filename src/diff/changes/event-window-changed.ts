import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';
import { showDuration as show } from '../judging/show-values.js';

export const eventWindowChanged = defineChange({
  id: 'event-window-changed',
  summary: 'The span in which an event leads to a conversion changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason:
        'What counts as a conversion changes with the span in which it may follow, so rates before and after differ.',
    },
  },
  *changed({ before, after }) {
    const says = tell('conversion window', show(before.window), show(after.window));
    if (says) yield { verdict: 'changed', says, path: ['window'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { window: 7d } }
`,
      after: `events:
  signup_completed: { measure: { window: 30d } }
`,
      changes: [
        '2:42 → 2:42 event-window-changed, risky for consumers: Event "signup_completed" changed its conversion window from "7d" to "30d".',
      ],
    },
  ],
});
