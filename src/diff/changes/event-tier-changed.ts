import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventTierChanged = defineChange({
  id: 'event-tier-changed',
  summary: 'An event has another intent tier.',
  level: 'event',
  verdicts: {
    moved: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; the plan weighs the event differently.',
    },
    macro: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'It becomes or ceases to be a macro conversion, so reports that count those count differently.',
    },
  },
  *changed({ before, after }) {
    const says = tell('tier', before.tier, after.tier);
    if (says) yield { verdict: before.macro === after.macro ? 'moved' : 'macro', says, path: ['tier'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { tier: low }
`,
      after: `events:
  signup_completed: { tier: high }
`,
      changes: [
        '2:29 → 2:29 event-tier-changed, compatible for governance: Event "signup_completed" changed its tier from "low" to "high".',
      ],
    },
    {
      before: `events:
  signup_completed: { tier: high }
`,
      after: `events:
  signup_completed: { tier: macro }
`,
      changes: [
        '2:29 → 2:29 event-tier-changed, risky for consumers: Event "signup_completed" changed its tier from "high" to "macro".',
      ],
    },
  ],
});
