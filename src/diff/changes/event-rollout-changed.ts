import { printPercentage } from '../../plan/quantities.js';
import { defineChange } from '../define-change.js';
import { quote, tell } from '../judging/say.js';

export const eventRolloutChanged = defineChange({
  id: 'event-rollout-changed',
  summary: 'The share of users that an event is sent for changed.',
  level: 'event',
  verdicts: {
    narrowed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Less of its data arrives, so counts fall though users do the same.',
    },
    widened: { impact: 'compatible', affects: 'consumers', reason: 'More of its data arrives, as a roll-out intends.' },
    regrouped: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Other users are in the share, so counts before and after are of different people.',
    },
  },
  *changed({ before, after }) {
    const [from, to] = [before.rollout?.share ?? 100, after.rollout?.share ?? 100];
    const says = `is rolled out to ${quote(printPercentage(to))} instead of ${quote(printPercentage(from))}`;
    if (from !== to) yield { verdict: to < from ? 'narrowed' : 'widened', says, path: ['rollout'] };
    const regrouped = tell('roll-out property', before.rollout?.by, after.rollout?.by);
    if (regrouped && from === to) yield { verdict: 'regrouped', says: regrouped, path: ['rollout', 'by'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { status: pilot, rollout: 30% }
`,
      after: `events:
  signup_completed: { status: pilot, rollout: 10% }
`,
      changes: [
        '2:47 → 2:47 event-rollout-changed, risky for consumers: Event "signup_completed" is rolled out to "10%" instead of "30%".',
      ],
    },
    {
      before: `events:
  signup_completed: { status: pilot, rollout: 10% }
`,
      after: `events:
  signup_completed: { status: pilot, rollout: 30% }
`,
      changes: [
        '2:47 → 2:47 event-rollout-changed, compatible for consumers: Event "signup_completed" is rolled out to "30%" instead of "10%".',
      ],
    },
    {
      before: `events:
  signup_completed: { status: pilot, rollout: { share: 10%, by: user_id } }
`,
      after: `events:
  signup_completed: { status: pilot, rollout: { share: 10%, by: session_id } }
`,
      changes: [
        '2:65 → 2:65 event-rollout-changed, risky for consumers: Event "signup_completed" changed its roll-out property from "user_id" to "session_id".',
      ],
    },
  ],
});
