import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventKindChanged = defineChange({
  id: 'event-kind-changed',
  summary: 'An event is another kind of step: milestone, secondary, guardrail.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; the plan counts it among other steps.',
    },
  },
  *changed({ before, after }) {
    const says = tell('kind', before.kind, after.kind);
    if (says) yield { verdict: 'changed', says, path: ['kind'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { kind: secondary }
`,
      after: `events:
  signup_completed: { kind: milestone }
`,
      changes: [
        '2:29 → 2:29 event-kind-changed, compatible for governance: Event "signup_completed" changed its kind from "secondary" to "milestone".',
      ],
    },
  ],
});
