import { at, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Findings } from '../rule.js';

export const shadowDestination = defineRule({
  id: 'shadow-destination',
  summary: 'A shadow event reaches a destination that takes shadow events.',
  rationale:
    'Shadow events are there to be looked at before they count. Where no destination has `shadow: true`, they are sent nowhere.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  lake: { type: warehouse, shadow: true }
events:
  pricing_viewed: { status: shadow, destinations: { lake: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  lake: { type: warehouse }
events:
  pricing_viewed: { status: shadow, destinations: { lake: true } }
`,
        findings: ['4:29 Event "pricing_viewed" is a shadow event, and none of its destinations takes those.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    if (event.status !== 'shadow' || event.destinations.size === 0) return undefined;
    if ([...event.destinations.values()].some(({ destination }) => destination.shadow)) return undefined;
    const message = `Event "${event.name}" is a shadow event, and none of its destinations takes those.`;
    return [
      { message, help: 'Add "shadow: true" to the destination where it is looked at.', location: at(event, 'status') },
    ];
  },
});
