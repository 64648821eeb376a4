import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const goalMeasured = defineRule({
  id: 'goal-measured',
  summary: 'Every goal has a value, a target and a window.',
  rationale:
    'A goal without a value cannot say what a lift is worth; without target and window nobody can say whether it is met.',
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid, value: 62, target: 2%..3%, window: 30d }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid, value: 62 }
`,
        findings: ['2:3 Goal "purchase" has no target and no window.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const goal of plan.goals.values()) {
      const missing = (['value', 'target', 'window'] as const).filter((field) => goal[field] === undefined);
      if (missing.length === 0) continue;
      const message = `Goal "${goal.name}" has no ${missing.join(' and no ')}.`;
      yield { message, help: `Add ${missing.map((field) => `"${field}"`).join(', ')}.`, location: atName(goal) };
    }
  },
});
