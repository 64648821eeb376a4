import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const eventDescriptionChanged = defineChange({
  id: 'event-description-changed',
  summary: 'What an event is said to be changed.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Only people read it; if its meaning changed, rename the event instead.',
    },
  },
  *changed({ before, after }) {
    const says = tellThat('description', before.description, after.description);
    if (says) yield { verdict: 'changed', says, path: ['description'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { description: The form was sent. }
`,
      after: `events:
  signup_completed: { description: The account exists. }
`,
      changes: [
        '2:36 → 2:36 event-description-changed, compatible for governance: Event "signup_completed" changed its description.',
      ],
    },
  ],
});
