import { atName, type Plan } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { findNearNames } from '../near-names.js';
import { defineRule, type Finding } from '../rule.js';

export const eventNearDuplicate = defineRule({
  id: 'event-near-duplicate',
  summary: 'No two events say the same in another order or tense, or are one slip of a finger apart.',
  rationale:
    '"cart_added", "add_to_cart" and "cart_aded" are one event to a reader and three in a report. Whoever adds the third did not find the first two.',
  category: 'naming',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  cart_added: {}
  cart_viewed: {}
  wishlist_added: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  cart_added: {}
  add_to_cart: {}
  checkout_started: {}
  chekout_started: {}
`,
        findings: [
          '3:3 Event "add_to_cart" says the same as "cart_added".',
          '5:3 Event "chekout_started" is one slip away from "checkout_started".',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = [...plan.events.values()].filter((event) => !isLeaving(event)).map(({ name }) => name);
    for (const { name, other, how } of findNearNames(names)) {
      const [event, first] = [plan.events.get(name), plan.events.get(other)];
      if (!event || !first || event.renamedFrom === other) continue;
      yield {
        message: `Event "${name}" ${how} "${other}".`,
        help: 'Keep one of them, or give them names that say how they differ.',
        location: atName(event),
        related: [{ message: `The other is "${other}".`, location: atName(first) }],
      };
    }
  },
});
