import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';

export const eventBenchmarksChanged = defineChange({
  id: 'event-benchmarks-changed',
  summary: 'The benchmarks of an event changed.',
  level: 'event-measure',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people compare with other ranges.',
    },
  },
  *changed({ before, after }) {
    if (isSame(before.benchmarks, after.benchmarks)) return;
    yield { verdict: 'changed', says: 'changed its benchmarks', path: ['benchmarks'] };
  },
  examples: [
    {
      before: `segments:
  device: [mobile, desktop]
events:
  signup_completed: { measure: { segments: [device], benchmarks: { device: { mobile: 6%..10% } } } }
`,
      after: `segments:
  device: [mobile, desktop]
events:
  signup_completed: { measure: { segments: [device], benchmarks: { device: { mobile: 8%..12% } } } }
`,
      changes: [
        '4:54 → 4:54 event-benchmarks-changed, compatible for governance: Event "signup_completed" changed its benchmarks.',
      ],
    },
  ],
});
