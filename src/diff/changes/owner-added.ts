import { defineChange } from '../define-change.js';

export const ownerAdded = defineChange({
  id: 'owner-added',
  summary: 'An owner is new.',
  level: 'owner',
  verdicts: {
    added: { impact: 'compatible', affects: 'governance', reason: 'Nothing that runs reads it.' },
  },
  *added() {
    yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `owners: {}
`,
      after: `owners:
  growth: { name: Growth analytics }
`,
      changes: ['absent → 2:3 owner-added, compatible for governance: Owner "growth" was added.'],
    },
  ],
});
