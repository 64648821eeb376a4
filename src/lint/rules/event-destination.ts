import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const eventDestination = defineRule({
  id: 'event-destination',
  summary: 'Every event that is sent reaches a destination, where the plan has any.',
  rationale:
    'The lineage of an event ends somewhere. One without a destination is built, sent for, and seen by nobody.',
  category: 'privacy',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations: { lake: { type: warehouse, consent: [] } }
events:
  pricing_viewed: { destinations: { lake: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { lake: { type: warehouse, consent: [] } }
events:
  pricing_viewed: {}
`,
        findings: ['3:3 Event "pricing_viewed" reaches no destination.'],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    if (plan.destinations.size === 0 || event.destinations.size > 0) return undefined;
    if (event.status === 'proposed' || isLeaving(event)) return undefined;
    const message = `Event "${event.name}" reaches no destination.`;
    return [{ message, help: 'Add "destinations", or make it proposed until it has one.', location: atName(event) }];
  },
});
