import type { Plan } from '../../plan/model.js';
import { findLongTexts } from '../destination-limits.js';
import { GA4 } from '../facts/ga4.js';
import { defineRule, type Finding } from '../rule.js';

const EXCEPTIONS = new Map(Object.entries(GA4.parameterValue.exceptions));

export const ga4ValueLength = defineRule({
  id: 'ga4-value-length',
  summary: 'Texts that reach GA4 are no longer than it keeps: 100 characters, more for addresses and titles of pages.',
  rationale: 'GA4 cuts what is longer, without a word. Two articles whose titles begin alike are one in every report.',
  source: 'https://support.google.com/analytics/answer/9267744',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  article_read:
    properties: { title: { type: string, max_length: 100 } }
    destinations: { ga4: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  article_read:
    properties: { title: { type: string, max_length: 200 } }
    destinations: { ga4: true }
`,
        findings: ['5:54 Property "title" may have 200 characters; GA4 keeps 100 at "ga4".'],
      },
    ],
  },
  plan(plan: Plan): Iterable<Finding> {
    return findLongTexts(plan, {
      type: 'ga4',
      vendor: 'GA4',
      max: GA4.parameterValue.maxLength,
      exceptions: EXCEPTIONS,
    });
  },
});
