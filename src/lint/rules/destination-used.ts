import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const destinationUsed = defineRule({
  id: 'destination-used',
  summary: 'Every destination gets an event.',
  rationale: "A destination that nothing reaches is in the record of processing and in nobody's use.",
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
        plan: `destinations: { lake: { type: warehouse, consent: [] }, crm: { type: crm, consent: [] } }
events:
  pricing_viewed: { destinations: { lake: true } }
`,
        findings: ['1:57 Destination "crm" gets no event.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (plan.events.size === 0) return;
    const used = new Set<string>();
    for (const event of plan.events.values()) for (const name of event.destinations.keys()) used.add(name);
    for (const destination of plan.destinations.values()) {
      if (used.has(destination.name)) continue;
      const message = `Destination "${destination.name}" gets no event.`;
      yield { message, help: 'Send it an event, or delete it.', location: atName(destination) };
    }
  },
});
