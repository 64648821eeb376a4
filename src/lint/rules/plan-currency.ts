import { at, type Plan } from '../../plan/model.js';
import type { Location } from '../../source/location.js';
import { defineRule, type Findings } from '../rule.js';

export const planCurrency = defineRule({
  id: 'plan-currency',
  summary: 'A plan that gives goals or events a value says in which currency.',
  rationale:
    'A value of 62 is worth nothing until it is euros or yen, and a ranking by value is what decides what is built.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `currency: EUR
goals:
  purchase: { event: order_paid, value: 62 }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid, value: 62 }
`,
        findings: ['2:41 Goal "purchase" has a value, and the plan has no currency.'],
      },
    ],
  },
  plan(plan: Plan): Findings {
    if (plan.currency !== undefined) return undefined;
    const found = findValue(plan);
    if (!found) return undefined;
    const message = `${found.by} has a value, and the plan has no currency.`;
    return [{ message, help: 'Add "currency" at the root, such as "currency: EUR".', location: found.location }];
  },
});

function findValue({ goals, events }: Plan): { by: string; location: Location } | undefined {
  for (const goal of goals.values()) {
    if (goal.value !== undefined) return { by: `Goal "${goal.name}"`, location: at(goal, 'value') };
  }
  for (const event of events.values()) {
    if (event.measure?.value !== undefined)
      return { by: `Event "${event.name}"`, location: at(event, 'measure', 'value') };
  }
  return undefined;
}
