import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventStageChanged = defineChange({
  id: 'event-stage-changed',
  summary: 'An event belongs to another stage.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; the plan counts the event elsewhere in the journey.',
    },
  },
  *changed({ before, after }) {
    const says = tell('stage', before.stage, after.stage);
    if (says) yield { verdict: 'changed', says, path: ['stage'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { stage: consideration }
`,
      after: `events:
  signup_completed: { stage: decision }
`,
      changes: [
        '2:30 → 2:30 event-stage-changed, compatible for governance: Event "signup_completed" changed its stage from "consideration" to "decision".',
      ],
    },
  ],
});
