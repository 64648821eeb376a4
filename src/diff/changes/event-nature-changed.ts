import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventNatureChanged = defineChange({
  id: 'event-nature-changed',
  summary: 'The nature of an event changed.',
  level: 'event',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Nothing that runs reads it.' },
  },
  *changed({ before, after }) {
    const says = tell('nature', before.nature, after.nature);
    if (says) yield { verdict: 'changed', says, path: ['nature'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { nature: cue }
`,
      after: `events:
  signup_completed: { nature: interaction }
`,
      changes: [
        '2:31 → 2:31 event-nature-changed, compatible for governance: Event "signup_completed" changed its nature from "cue" to "interaction".',
      ],
    },
  ],
});
