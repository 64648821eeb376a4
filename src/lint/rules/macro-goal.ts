import { atName, type Plan } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const macroGoal = defineRule({
  id: 'macro-goal',
  summary: 'Every macro conversion is the event of a goal.',
  rationale:
    'The highest tier marks what pays. An event there that is no goal has no value, no target, and nothing that leads to it.',
  category: 'selection',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals: { purchase: { event: order_paid } }
events:
  order_paid: { tier: macro }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals: { purchase: { event: order_paid } }
events:
  order_paid: { tier: macro }
  quote_requested: { tier: macro }
`,
        findings: ['4:3 Event "quote_requested" is a macro conversion, and no goal has it.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const reached = new Set([...plan.goals.values()].map(({ event }) => event));
    if (reached.size === 0) return;
    for (const event of plan.events.values()) {
      if (!event.macro || reached.has(event.name) || isLeaving(event)) continue;
      const message = `Event "${event.name}" is a macro conversion, and no goal has it.`;
      yield { message, help: 'Add a goal with this event, or give it a lower tier.', location: atName(event) };
    }
  },
});
