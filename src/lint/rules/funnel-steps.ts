import { at, type Plan } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { defineRule, type Finding } from '../rule.js';

export const funnelSteps = defineRule({
  id: 'funnel-steps',
  summary: 'A funnel has at least two steps that are not optional.',
  rationale: 'One step is a count. Where all but one may be left out, the funnel says nothing about those who leave.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `funnels:
  checkout: { steps: [cart_viewed, order_paid] }
`,
      },
    ],
    incorrect: [
      {
        plan: `funnels:
  checkout: { steps: [order_paid] }
  quote: { steps: [{ event: cart_viewed, optional: true }, quote_sent] }
`,
        findings: [
          '2:15 Funnel "checkout" has one step that everybody takes.',
          '3:12 Funnel "quote" has one step that everybody takes.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const funnel of plan.funnels.values()) {
      const count = funnel.steps.filter(({ optional }) => !optional).length;
      if (count > 1) continue;
      const message = `Funnel "${funnel.name}" has ${count === 1 ? 'one step' : 'no step'} that everybody takes.`;
      yield { message, help: 'Add the steps before it.', location: onKey(at(funnel, 'steps')) };
    }
  },
});
