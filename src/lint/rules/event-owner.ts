import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings } from '../rule.js';

export const eventOwner = defineRule({
  id: 'event-owner',
  summary: 'Every event has an owner: its own, or the owner of the plan.',
  rationale:
    'When a figure looks wrong, or a release is about to change what it counts, somebody must be asked. An event that nobody owns is an event that nobody mends.',
  category: 'governance',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `owner: growth
events:
  pricing_viewed: {}
`,
      },
      {
        plan: `events:
  pricing_viewed: { owner: growth }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { stage: consideration }
`,
        findings: ['2:3 Event "pricing_viewed" has no owner.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    if (event.owner !== undefined || isLeaving(event)) return undefined;
    const help = 'Give it an "owner", or give the plan one for all its events.';
    return [{ message: `Event "${event.name}" has no owner.`, help, location: atName(event) }];
  },
});
