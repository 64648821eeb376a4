import * as z from 'zod/mini';
import type { Plan } from '../../plan/model.js';
import { findTooManyParameters } from '../destination-limits.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

interface Options {
  /** The most parameters of one event. */
  readonly max: number;
}

export const mixpanelPropertyCount = defineRule<Options>({
  id: 'mixpanel-property-count',
  summary: 'An event brings at most 255 properties to Mixpanel, unless set otherwise.',
  rationale: 'Mixpanel refuses an event with more. The number is from an answer in the community of Mixpanel.',
  source: 'https://community.mixpanel.com',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'mixpanel',
  options: {
    schema: () =>
      z.strictObject({
        max: z.optional(
          z.int().check(z.minimum(1), z.describe('The most properties that an event brings to Mixpanel.')),
        ),
      }),
    defaults: { max: DESTINATIONS.mixpanel.maxPropertiesPerEvent },
  },
  examples: {
    correct: [
      {
        plan: `destinations:
  mixpanel: { type: mixpanel }
events:
  article_read: { properties: { title: { type: string } }, destinations: { mixpanel: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  mixpanel: { type: mixpanel, set: { site: news, app: web } }
events:
  article_read: { properties: { title: { type: string } }, destinations: { mixpanel: true } }
`,
        options: { max: 2 },
        findings: ['4:3 Event "article_read" brings 3 parameters to "mixpanel"; Mixpanel takes 2.'],
      },
    ],
  },
  plan(plan: Plan, { options: { max } }: RuleContext<Options>): Iterable<Finding> {
    return findTooManyParameters(plan, { type: 'mixpanel', vendor: 'Mixpanel', max });
  },
});
