import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventTouchpointChanged = defineChange({
  id: 'event-touchpoint-changed',
  summary: 'An event happens at another touchpoint.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; people look for the event elsewhere.',
    },
  },
  *changed({ before, after }) {
    const says = tell('touchpoint', before.touchpoint, after.touchpoint);
    if (says) yield { verdict: 'changed', says, path: ['touchpoint'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { touchpoint: Sign-up page }
`,
      after: `events:
  signup_completed: { touchpoint: Checkout }
`,
      changes: [
        '2:35 → 2:35 event-touchpoint-changed, compatible for governance: Event "signup_completed" changed its touchpoint from "Sign-up page" to "Checkout".',
      ],
    },
  ],
});
