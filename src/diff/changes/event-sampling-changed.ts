import { printPercentage } from '../../plan/quantities.js';
import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';

export const eventSamplingChanged = defineChange({
  id: 'event-sampling-changed',
  summary: 'The rate at which an event is captured changed.',
  level: 'event',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Counts before and after can only be compared when they are weighted.',
    },
  },
  *changed({ before, after }) {
    const [from, to] = [before.sampling ?? 100, after.sampling ?? 100];
    if (from === to) return;
    const says = `is sampled at ${quote(printPercentage(to))} instead of ${quote(printPercentage(from))}`;
    yield { verdict: 'changed', says, path: ['sampling'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { sampling: 100% }
`,
      after: `events:
  signup_completed: { sampling: 25% }
`,
      changes: [
        '2:33 → 2:33 event-sampling-changed, risky for consumers: Event "signup_completed" is sampled at "25%" instead of "100%".',
      ],
    },
  ],
});
