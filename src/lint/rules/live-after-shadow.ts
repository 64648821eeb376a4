import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';
import { isLater } from '../versions.js';

export const liveAfterShadow = defineRule({
  id: 'live-after-shadow',
  summary: 'An event that is new in this version of the plan is not live at once: it is shadow or pilot first.',
  rationale:
    'A new event is wrong more often than an old one, and a live one is counted, bid on and paid for from its first day. A later version may make it live.',
  category: 'governance',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `version: 1.3.0
events:
  price_suggested: { since: 1.3.0, status: shadow }
  pricing_viewed: { since: 1.0.0 }
`,
      },
      {
        plan: `version: 1.0.0
events:
  pricing_viewed: { since: 1.0.0 }
`,
      },
    ],
    incorrect: [
      {
        plan: `version: 1.3.0
events:
  price_suggested: { since: 1.3.0 }
  pricing_viewed: { since: 1.0.0 }
`,
        findings: ['3:3 Event "price_suggested" is new in 1.3.0, and live without having been shadow or pilot.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const events = [...plan.events.values()];
    // The first version of a plan writes down what is sent already.
    if (!events.some(({ since }) => since !== undefined && isLater(plan.version, since))) return;
    for (const event of events) {
      if (event.status !== 'live' || event.since !== plan.version || event.renamedFrom !== undefined) continue;
      const message = `Event "${event.name}" is new in ${plan.version}, and live without having been shadow or pilot.`;
      const help = 'Write "status: shadow" or "status: pilot", and make it live in a later version.';
      yield { message, help, location: atName(event) };
    }
  },
});
