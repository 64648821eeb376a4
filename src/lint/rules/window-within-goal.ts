import { at, type PlanEvent } from '../../plan/model.js';
import { printDuration, toSeconds } from '../../plan/quantities.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const windowWithinGoal = defineRule({
  id: 'window-within-goal',
  summary: 'The window of an event is not longer than that of its goal, and no window is zero.',
  rationale:
    "Whoever converts after the goal's window counts as lost there, so an event that waits longer leads to conversions that nobody counts.",
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `goals: { purchase: { event: order_paid, window: 30d } }
events:
  pricing_viewed: { goal: purchase, measure: { window: 7d } }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals: { purchase: { event: order_paid, window: 30d } }
events:
  pricing_viewed: { goal: purchase, measure: { window: 60d } }
  cart_viewed: { goal: purchase, measure: { window: 0d } }
`,
        findings: [
          '3:56 Event "pricing_viewed" has a window of 60d, longer than the 30d of its goal.',
          '4:53 Event "cart_viewed" has a window of no length.',
        ],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    const own = event.measure?.window;
    if (!own) return undefined;
    const location = at(event, 'measure', 'window');
    if (own.amount === 0) {
      return [
        {
          message: `Event "${event.name}" has a window of no length.`,
          help: 'Write how long a conversion may take.',
          location,
        },
      ];
    }
    const goal = plan.goals.get(event.goal ?? '');
    if (!goal?.window || toSeconds(own) <= toSeconds(goal.window)) return undefined;
    const message = `Event "${event.name}" has a window of ${printDuration(own)}, longer than the ${printDuration(goal.window)} of its goal.`;
    return [{ message, help: 'Shorten it, or lengthen that of the goal.', location }];
  },
});
