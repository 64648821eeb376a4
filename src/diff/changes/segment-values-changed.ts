import { defineChange } from '../define-change.js';
import { tellMembers } from '../judging/say.js';

export const segmentValuesChanged = defineChange({
  id: 'segment-values-changed',
  summary: 'The values of a segment changed.',
  level: 'segment',
  verdicts: {
    changed: { impact: 'risky', affects: 'consumers', reason: 'Reports that are split by it have other parts.' },
  },
  *changed({ before, after }) {
    const says = tellMembers('value', before.values, after.values);
    if (says) yield { verdict: 'changed', says, path: [] };
  },
  examples: [
    {
      before: `segments:
  device: [mobile, desktop]
`,
      after: `segments:
  device: [mobile, desktop, tablet]
`,
      changes: ['2:3 → 2:3 segment-values-changed, risky for consumers: Segment "device" gained the value "tablet".'],
    },
  ],
});
