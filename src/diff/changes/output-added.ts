import { defineChange } from '../define-change.js';

export const outputAdded = defineChange({
  id: 'output-added',
  summary: 'An output is new.',
  level: 'output',
  verdicts: {
    added: { impact: 'compatible', affects: 'producers', reason: 'Nothing uses it yet.' },
  },
  *added() {
    yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `generate: {}
`,
      after: `generate:
  typescript: { out: src/tracking }
`,
      changes: ['absent → 2:3 output-added, compatible for producers: Output "typescript" was added.'],
    },
  ],
});
