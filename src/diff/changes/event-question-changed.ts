import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const eventQuestionChanged = defineChange({
  id: 'event-question-changed',
  summary: 'The question that an event answers changed.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; people decide by it whether the event is worth its cost.',
    },
  },
  *changed({ before, after }) {
    const says = tellThat('question', before.question, after.question);
    if (says) yield { verdict: 'changed', says, path: ['question'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { question: Does the short form bring more accounts? }
`,
      after: `events:
  signup_completed: { question: Which campaign brings accounts? }
`,
      changes: [
        '2:33 → 2:33 event-question-changed, compatible for governance: Event "signup_completed" changed its question.',
      ],
    },
  ],
});
