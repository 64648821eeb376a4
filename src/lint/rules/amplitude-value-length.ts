import type { Plan } from '../../plan/model.js';
import { findLongTexts } from '../destination-limits.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';

export const amplitudeValueLength = defineRule({
  id: 'amplitude-value-length',
  summary: 'Texts that reach Amplitude are no longer than the 1024 characters that it keeps.',
  rationale:
    'Amplitude cuts what is longer, so that two values become one. The number is general knowledge and was not verified.',

  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'amplitude',
  examples: {
    correct: [
      {
        plan: `destinations:
  amplitude: { type: amplitude }
events:
  article_read:
    properties: { title: { type: string, max_length: 1024 } }
    destinations: { amplitude: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  amplitude: { type: amplitude }
events:
  article_read:
    properties: { title: { type: string, max_length: 2000 } }
    destinations: { amplitude: true }
`,
        findings: [
          '5:54 Property "title" may have 2000 characters; Amplitude keeps 1024 at "amplitude" (not verified).',
        ],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findLongTexts(plan, {
      type: 'amplitude',
      vendor: 'Amplitude',
      max: DESTINATIONS.amplitude.stringValue.maxLength,
      note: ' (not verified)',
    });
  },
});
