import { defineChange } from '../define-change.js';

export const segmentRemoved = defineChange({
  id: 'segment-removed',
  summary: 'A segment is gone from the plan.',
  level: 'segment',
  verdicts: {
    removed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; the events that were compared by it say so for themselves.',
    },
  },
  *removed() {
    yield { verdict: 'removed', says: 'was removed' };
  },
  examples: [
    {
      before: `segments:
  device: [mobile, desktop]
`,
      after: `segments: {}
`,
      changes: ['2:3 → absent segment-removed, compatible for governance: Segment "device" was removed.'],
    },
  ],
});
