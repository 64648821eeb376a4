import { at, atName, type Goal, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const goalEvent = defineRule({
  id: 'goal-event',
  summary: 'Every goal has an event, and that event is a macro conversion.',
  rationale:
    'A goal is reached when its event happens. If that event has a lower tier, it is counted among the signals for itself.',
  category: 'governance',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid }
events:
  order_paid: { tier: macro }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid }
  quote: { value: 310 }
events:
  order_paid: { tier: high }
`,
        findings: [
          '2:22 Goal "purchase" has the event "order_paid", whose tier is "high", not "macro".',
          '3:3 Goal "quote" has no event.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const goal of plan.goals.values()) {
      const finding = checkGoal(goal, plan);
      if (finding) yield finding;
    }
  },
});

function checkGoal(goal: Goal, plan: Plan): Finding | undefined {
  if (goal.event === undefined) {
    return {
      message: `Goal "${goal.name}" has no event.`,
      help: 'Add "event": what happens when it is reached.',
      location: atName(goal),
    };
  }
  const event = plan.events.get(goal.event);
  const macro = plan.tiers.at(-1);
  if (!event || event.macro || event.tier === undefined || macro === undefined) return undefined;
  return {
    message: `Goal "${goal.name}" has the event "${event.name}", whose tier is "${event.tier}", not "${macro}".`,
    help: `Give "${event.name}" the tier "${macro}", or the goal another event.`,
    location: at(goal, 'event'),
    related: [{ message: `The tier of "${event.name}".`, location: at(event, 'tier') }],
  };
}
