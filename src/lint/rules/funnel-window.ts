import { at, atName, type Funnel, type Plan } from '../../plan/model.js';
import { printDuration, toSeconds } from '../../plan/quantities.js';
import { defineRule, type Finding } from '../rule.js';

export const funnelWindow = defineRule({
  id: 'funnel-window',
  summary: 'A funnel has a window, no longer than that of the goal in which it ends.',
  rationale:
    'Two reports of one funnel disagree when one waits a day and the other a month. One that waits longer than its goal shows conversions that the goal does not count.',
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid, window: 30d }
funnels:
  checkout: { steps: [cart_viewed, order_paid], window: 7d }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid, window: 30d }
funnels:
  checkout: { steps: [cart_viewed, order_paid] }
  slow: { steps: [page_viewed, order_paid], window: 60d }
`,
        findings: [
          '4:3 Funnel "checkout" has no window.',
          '5:53 Funnel "slow" has a window of 60d, longer than the 30d of the goal "purchase".',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const funnel of plan.funnels.values()) {
      const finding = checkFunnel(funnel, plan);
      if (finding) yield finding;
    }
  },
});

function checkFunnel(funnel: Funnel, plan: Plan): Finding | undefined {
  const by = `Funnel "${funnel.name}"`;
  const { window } = funnel;
  if (!window) {
    const help = 'Add "window": how long it may take from the first step to the last.';
    return { message: `${by} has no window.`, help, location: atName(funnel) };
  }
  const last = funnel.steps.at(-1)?.event;
  const goal = [...plan.goals.values()].find(({ event }) => event === last);
  if (last === undefined || !goal?.window || toSeconds(window) <= toSeconds(goal.window)) return undefined;
  const message = `${by} has a window of ${printDuration(window)}, longer than the ${printDuration(goal.window)} of the goal "${goal.name}".`;
  return { message, help: 'Shorten it, or lengthen that of the goal.', location: at(funnel, 'window') };
}
