import * as z from 'zod/mini';
import { at, type Plan } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { isMicro } from '../lifecycle.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

interface Options {
  /** The fewest and the most micro-conversions of a stage. */
  readonly min: number;
  readonly max: number;
}

export const eventsPerStage = defineRule<Options>({
  id: 'events-per-stage',
  summary: 'Every stage has a few micro-conversions: 3 to 7 unless set otherwise.',
  rationale:
    'Fewer leave a stage unseen; more hide the signal, and cost money to build and to read. Macro conversions, guardrails and events on their way out do not count.',
  category: 'selection',
  severity: 'warning',
  preset: 'strict',
  options: {
    schema: () =>
      z.strictObject({
        min: z.optional(z.int().check(z.minimum(0), z.describe('The fewest micro-conversions of a stage.'))),
        max: z.optional(z.int().check(z.minimum(1), z.describe('The most micro-conversions of a stage.'))),
      }),
    defaults: { min: 3, max: 7 },
  },
  examples: {
    correct: [
      {
        plan: `stages: [explore]
events:
  a_viewed: { stage: explore }
  b_viewed: { stage: explore }
  c_viewed: { stage: explore }
`,
      },
    ],
    incorrect: [
      {
        plan: `stages: [explore, buy]
events:
  a_viewed: { stage: explore }
  b_viewed: { stage: explore }
  cart_viewed: { stage: buy }
`,
        options: { min: 1, max: 1 },
        findings: ['1:10 Stage "explore" has 2 micro-conversions; 1 is the most.'],
      },
    ],
  },
  *plan(plan: Plan, { options: { min, max } }: RuleContext<Options>): Iterable<Finding> {
    if (plan.events.size === 0) return;
    const counts = countByStage(plan);
    for (const [index, stage] of plan.stages.entries()) {
      const count = counts.get(stage) ?? 0;
      if (count >= min && count <= max) continue;
      // A stage that stands there by default, and that nothing is in, is none of this plan's.
      if (count === 0 && !isWritten(plan, 'stages')) continue;
      const bound =
        count < min ? `${min} ${min === 1 ? 'is' : 'are'} the least` : `${max} ${max === 1 ? 'is' : 'are'} the most`;
      yield {
        message: `Stage "${stage}" has ${count} micro-conversion${count === 1 ? '' : 's'}; ${bound}.`,
        help:
          count < min ? 'Add what shows progress in this stage, or drop the stage.' : 'Keep those that predict a goal.',
        location: isWritten(plan, 'stages') ? at(plan, 'stages', index) : onKey(at(plan, 'events')),
      };
    }
  },
});

function countByStage(plan: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of plan.events.values()) {
    if (event.stage !== undefined && isMicro(event)) counts.set(event.stage, (counts.get(event.stage) ?? 0) + 1);
  }
  return counts;
}
