import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventGoalChanged = defineChange({
  id: 'event-goal-changed',
  summary: 'An event leads to another goal.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; the plan expects another conversion from it.',
    },
  },
  *changed({ before, after }) {
    const says = tell('goal', before.goal, after.goal);
    if (says) yield { verdict: 'changed', says, path: ['goal'] };
  },
  examples: [
    {
      before: `goals:
  account: { event: account_activated }
events:
  account_activated: {}
  signup_completed: {}
`,
      after: `goals:
  account: { event: account_activated }
events:
  account_activated: {}
  signup_completed: { goal: account }
`,
      changes: [
        '5:3 → 5:29 event-goal-changed, compatible for governance: Event "signup_completed" now has the goal "account".',
      ],
    },
  ],
});
