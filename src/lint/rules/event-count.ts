import * as z from 'zod/mini';
import { at, type Plan } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

interface Options {
  /** The most events, those on their way out not counted. */
  readonly max: number;
}

export const eventCount = defineRule<Options>({
  id: 'event-count',
  summary: 'A plan has no more events than a team can look after: 60 unless set otherwise.',
  rationale:
    'Each event is built, checked, explained and paid for. Past some dozens nobody knows which of them still matter.',
  category: 'selection',
  severity: 'warning',
  preset: 'strict',
  options: {
    schema: () =>
      z.strictObject({ max: z.optional(z.int().check(z.minimum(1), z.describe('The most events that a plan has.'))) }),
    defaults: { max: 60 },
  },
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  a_viewed: {}
  b_viewed: {}
`,
        options: { max: 1 },
        findings: ['1:1 The plan has 2 events; 1 is the most.'],
      },
    ],
  },
  *plan(plan: Plan, { options: { max } }: RuleContext<Options>): Iterable<Finding> {
    const count = [...plan.events.values()].filter((event) => !isLeaving(event)).length;
    if (count <= max) return;
    const message = `The plan has ${count} events; ${max} ${max === 1 ? 'is' : 'are'} the most.`;
    yield {
      message,
      help: 'Drop those whose question nobody asks any more.',
      location: onKey(at(plan, 'events')),
    };
  },
});
