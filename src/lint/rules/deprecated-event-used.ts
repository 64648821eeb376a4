import type { Plan } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { listEventUses } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const deprecatedEventUsed = defineRule({
  id: 'deprecated-event-used',
  summary: 'Goals, funnels, audiences, experiments and triggers use no deprecated or retired events.',
  rationale: 'On the day the event goes, what builds on it goes quiet without an error.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: {}
funnels:
  plans: { steps: [pricing_viewed] }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: {}
  price_list_opened: { deprecated: { use: pricing_viewed } }
funnels:
  plans: { steps: [price_list_opened] }
`,
        findings: ['5:20 Funnel "plans" uses the event "price_list_opened", which is deprecated.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { name, location, by } of listEventUses(plan)) {
      const event = plan.events.get(name);
      if (!event || !isLeaving(event)) continue;
      const use = event.deprecated?.use;
      const help = use === undefined ? 'Name another event, or remove it here.' : `Name "${use}", which replaces it.`;
      yield { message: `${by} uses the event "${name}", which is ${event.status}.`, help, location };
    }
  },
});
