import * as z from 'zod/mini';
import type { Plan } from '../../plan/model.js';
import { findTooManyParameters } from '../destination-limits.js';
import { DESTINATIONS } from '../facts/destinations.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

interface Options {
  /** The most parameters of one event. */
  readonly max: number;
}

export const amplitudePropertyCount = defineRule<Options>({
  id: 'amplitude-property-count',
  summary: 'An event brings at most 1000 properties to Amplitude, unless set otherwise.',
  rationale: 'The library of Amplitude drops the properties of an event that has more, all of them.',
  source: 'https://github.com/amplitude/Amplitude-TypeScript',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'amplitude',
  options: {
    schema: () =>
      z.strictObject({
        max: z.optional(
          z.int().check(z.minimum(1), z.describe('The most properties that an event brings to Amplitude.')),
        ),
      }),
    defaults: { max: DESTINATIONS.amplitude.maxPropertyKeys.max },
  },
  examples: {
    correct: [
      {
        plan: `destinations:
  amplitude: { type: amplitude }
events:
  article_read: { properties: { title: { type: string } }, destinations: { amplitude: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  amplitude: { type: amplitude, set: { site: news, app: web } }
events:
  article_read: { properties: { title: { type: string } }, destinations: { amplitude: true } }
`,
        options: { max: 2 },
        findings: ['4:3 Event "article_read" brings 3 parameters to "amplitude"; Amplitude takes 2.'],
      },
    ],
  },
  plan(plan: Plan, { options: { max } }: RuleContext<Options>): Iterable<Finding> {
    return findTooManyParameters(plan, { type: 'amplitude', vendor: 'Amplitude', max });
  },
});
