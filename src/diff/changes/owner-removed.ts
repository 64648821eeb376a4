import { defineChange } from '../define-change.js';

export const ownerRemoved = defineChange({
  id: 'owner-removed',
  summary: 'An owner is gone from the plan.',
  level: 'owner',
  verdicts: {
    removed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that runs reads it; what they owned is told for itself.',
    },
  },
  *removed() {
    yield { verdict: 'removed', says: 'was removed' };
  },
  examples: [
    {
      before: `owners:
  growth: { name: Growth analytics }
`,
      after: `owners: {}
`,
      changes: ['2:3 → absent owner-removed, compatible for governance: Owner "growth" was removed.'],
    },
  ],
});
