import { defineChange } from '../define-change.js';

export const outputRemoved = defineChange({
  id: 'output-removed',
  summary: 'An output is gone from the plan.',
  level: 'output',
  verdicts: {
    removed: {
      impact: 'risky',
      affects: 'producers',
      reason: 'It is no longer made: what imports or publishes it goes stale.',
    },
  },
  *removed() {
    yield { verdict: 'removed', says: 'was removed' };
  },
  examples: [
    {
      before: `generate:
  typescript: { out: src/tracking }
`,
      after: `generate: {}
`,
      changes: ['2:3 → absent output-removed, risky for producers: Output "typescript" was removed.'],
    },
  ],
});
