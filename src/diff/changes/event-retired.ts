import { defineChange } from '../define-change.js';

export const eventRetired = defineChange({
  id: 'event-retired',
  summary: 'An event is no longer sent, and kept in the plan for history.',
  level: 'event',
  verdicts: {
    unannounced: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'Its data stops without a deprecation having warned anyone.',
    },
    announced: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Its data stops, as the deprecation announced; whoever still reads it finds nothing more.',
    },
    shadow: {
      impact: 'risky',
      affects: 'producers',
      reason: 'No report reads a shadow event, but code that sends it no longer compiles.',
    },
  },
  *changed({ before, after }) {
    if (after.status !== 'retired' || before.status === 'retired') return;
    const verdict =
      before.status === 'deprecated' ? 'announced' : before.status === 'shadow' ? 'shadow' : 'unannounced';
    yield { verdict, says: 'was retired', path: ['status'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { status: live }
`,
      after: `events:
  signup_completed: { status: retired }
`,
      changes: ['2:31 → 2:31 event-retired, breaking for consumers: Event "signup_completed" was retired.'],
    },
    {
      before: `events:
  signup_completed: { status: deprecated }
`,
      after: `events:
  signup_completed: { status: retired }
`,
      changes: ['2:31 → 2:31 event-retired, risky for consumers: Event "signup_completed" was retired.'],
    },
    {
      before: `events:
  signup_completed: { status: shadow }
`,
      after: `events:
  signup_completed: { status: retired }
`,
      changes: ['2:31 → 2:31 event-retired, risky for producers: Event "signup_completed" was retired.'],
    },
  ],
});
