import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const goalGuardrail = defineRule({
  id: 'goal-guardrail',
  summary: 'Every goal has a guardrail: what must not rise while it does.',
  rationale:
    'More sign-ups with more cancellations are no success. A goal without a guardrail is raised by whatever raises it.',
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid, guardrails: [order_refunded] }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid }
`,
        findings: ['2:3 Goal "purchase" has no guardrail.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const goal of plan.goals.values()) {
      if (goal.guardrails.length > 0) continue;
      const message = `Goal "${goal.name}" has no guardrail.`;
      const help = 'Add "guardrails": the events that must not rise with it, such as refunds.';
      yield { message, help, location: atName(goal) };
    }
  },
});
