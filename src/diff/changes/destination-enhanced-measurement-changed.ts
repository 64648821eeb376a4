import type { Destination } from '../../plan/model.js';
import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';

export const destinationEnhancedMeasurementChanged = defineChange({
  id: 'destination-enhanced-measurement-changed',
  summary: 'What enhanced measurement collects by itself changed.',
  level: 'destination',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Events that the plan does not send come or go, and with some of them counts twice.',
    },
  },
  *changed({ before, after }) {
    const [from, to] = [before.enhancedMeasurement, after.enhancedMeasurement].map(sorted);
    if (isSame(from, to)) return;
    yield { verdict: 'changed', says: 'changed its enhanced measurement', path: ['enhanced_measurement'] };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4, enhanced_measurement: [scroll, video] }
`,
      after: `destinations:
  ga4: { type: ga4, enhanced_measurement: [scroll] }
`,
      changes: [
        '2:21 → 2:21 destination-enhanced-measurement-changed, risky for consumers: Destination "ga4" changed its enhanced measurement.',
      ],
    },
  ],
});

// All are collected when the plan does not say; none is as good as `false`.
function sorted(collected: Destination['enhancedMeasurement']): readonly string[] | 'all' {
  return collected === undefined ? 'all' : [...(collected || [])].sort();
}
