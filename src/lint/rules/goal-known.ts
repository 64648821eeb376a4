import type { Plan } from '../../plan/model.js';
import { findUnknown, listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const goalKnown = defineRule({
  id: 'goal-known',
  summary: 'The goals that events lead to are goals of the plan.',
  rationale: 'An event that leads to a goal nobody declared has no value, no target and no place in the ranking.',
  category: 'governance',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid }
events:
  pricing_viewed: { goal: purchase }
  order_paid: { tier: macro }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid }
events:
  pricing_viewed: { goal: purchse }
  order_paid: { tier: macro }
`,
        findings: ['4:27 Event "pricing_viewed" names a goal "purchse" that the plan does not have.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const events = [...plan.events.values()].filter(({ goal }) => goal !== undefined && !plan.goals.has(goal));
    const mentions = events.flatMap((event) => listMentions(`Event "${event.name}"`, event, ['goal']));
    const help = (name: string) => `Declare "${name}" under "goals".`;
    yield* findUnknown(mentions, { what: 'a goal', names: plan.goals, help });
  },
});
