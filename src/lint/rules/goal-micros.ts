import { atName, type Plan } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const goalMicros = defineRule({
  id: 'goal-micros',
  summary: 'Every goal has micro-conversions that lead to it.',
  rationale: 'A goal alone says that people convert, never why they do not.',
  category: 'selection',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals: { purchase: { event: order_paid } }
events:
  order_paid: { tier: macro }
  cart_viewed: { goal: purchase }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals: { purchase: { event: order_paid } }
events:
  order_paid: { tier: macro }
`,
        findings: ['1:10 Goal "purchase" has no micro-conversion that leads to it.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (plan.goals.size === 0 || plan.events.size === 0) return;
    const served = new Set([...plan.events.values()].filter(isMicro).map(({ goal }) => goal));
    for (const goal of plan.goals.values()) {
      if (served.has(goal.name)) continue;
      const message = `Goal "${goal.name}" has no micro-conversion that leads to it.`;
      yield { message, help: `Give the events on the way to it "goal: ${goal.name}".`, location: atName(goal) };
    }
  },
});
