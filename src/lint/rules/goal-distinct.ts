import { at, type Goal, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const goalDistinct = defineRule({
  id: 'goal-distinct',
  summary: 'No two goals have the same event.',
  rationale: 'Two goals that are reached at once are one goal, counted and valued twice.',
  category: 'selection',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid }
  quote: { event: quote_requested }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid }
  sale: { event: order_paid }
`,
        findings: ['3:18 Goal "sale" has the event "order_paid", as "purchase" has.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const firsts = new Map<string, Goal>();
    for (const goal of plan.goals.values()) {
      if (goal.event === undefined) continue;
      const first = firsts.get(goal.event);
      if (!first) firsts.set(goal.event, goal);
      else {
        const message = `Goal "${goal.name}" has the event "${goal.event}", as "${first.name}" has.`;
        yield {
          message,
          help: 'Keep one of the two goals, or give them events of their own.',
          location: at(goal, 'event'),
        };
      }
    }
  },
});
