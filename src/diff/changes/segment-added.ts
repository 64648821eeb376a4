import { defineChange } from '../define-change.js';

export const segmentAdded = defineChange({
  id: 'segment-added',
  summary: 'A segment is new.',
  level: 'segment',
  verdicts: {
    added: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Nothing that is sent changes; people can compare one more group.',
    },
  },
  *added() {
    yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `segments: {}
`,
      after: `segments:
  device: [mobile, desktop]
`,
      changes: ['absent → 2:3 segment-added, compatible for governance: Segment "device" was added.'],
    },
  ],
});
