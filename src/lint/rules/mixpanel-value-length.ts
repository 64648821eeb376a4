import type { Plan } from '../../plan/model.js';
import { findLongTexts } from '../destination-limits.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding } from '../rule.js';

export const mixpanelValueLength = defineRule({
  id: 'mixpanel-value-length',
  summary: 'Texts that reach Mixpanel are no longer than the 255 bytes that it keeps.',
  rationale:
    'Mixpanel cuts what is longer, so that two values become one. The number is from an answer in the community of Mixpanel.',
  source: 'https://community.mixpanel.com',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'mixpanel',
  examples: {
    correct: [
      {
        plan: `destinations:
  mixpanel: { type: mixpanel }
events:
  article_read:
    properties: { title: { type: string, max_length: 255 } }
    destinations: { mixpanel: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  mixpanel: { type: mixpanel }
events:
  article_read:
    properties: { title: { type: string, max_length: 500 } }
    destinations: { mixpanel: true }
`,
        findings: ['5:54 Property "title" may have 500 characters; Mixpanel keeps 255 at "mixpanel".'],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findLongTexts(plan, {
      type: 'mixpanel',
      vendor: 'Mixpanel',
      max: DESTINATIONS.mixpanel.stringValue.maxBytes,
    });
  },
});
