import * as z from 'zod/mini';
import { atName, type Plan } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

interface Options {
  /** The fewest and the most micro-conversions of a goal. */
  readonly min: number;
  readonly max: number;
}

export const microsPerGoal = defineRule<Options>({
  id: 'micros-per-goal',
  summary: 'Every goal has a few micro-conversions: 3 to 5 unless set otherwise.',
  rationale: 'Fewer do not show where people are lost. With more, nobody looks at all of them.',
  category: 'selection',
  severity: 'warning',
  preset: 'strict',
  options: {
    schema: () =>
      z.strictObject({
        min: z.optional(z.int().check(z.describe('The fewest micro-conversions of a goal.'))),
        max: z.optional(z.int().check(z.describe('The most micro-conversions of a goal.'))),
      }),
    defaults: { min: 3, max: 5 },
  },
  examples: {
    correct: [
      {
        plan: `goals: { purchase: { event: order_paid } }
events:
  a_viewed: { goal: purchase }
  b_viewed: { goal: purchase }
  c_viewed: { goal: purchase }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals: { purchase: { event: order_paid } }
events:
  a_viewed: { goal: purchase }
`,
        findings: ['1:10 Goal "purchase" has 1 micro-conversion; 3 is the least.'],
      },
    ],
  },
  *plan(plan: Plan, { options: { min, max } }: RuleContext<Options>): Iterable<Finding> {
    const counts = new Map<string, number>();
    for (const event of plan.events.values()) {
      if (event.goal !== undefined && isMicro(event)) counts.set(event.goal, (counts.get(event.goal) ?? 0) + 1);
    }
    for (const goal of plan.goals.values()) {
      const count = counts.get(goal.name) ?? 0;
      // A goal without any is the finding of goal-micros.
      if (count === 0 || (count >= min && count <= max)) continue;
      const bound = count < min ? `${min} is the least` : `${max} is the most`;
      const message = `Goal "${goal.name}" has ${count} micro-conversion${count === 1 ? '' : 's'}; ${bound}.`;
      yield { message, help: 'Keep those that predict the goal, and cover the way to it.', location: atName(goal) };
    }
  },
});
