import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

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
      { plan: 'owner: growth\nevents:\n  pricing_viewed: {}\n' },
      { plan: 'events:\n  pricing_viewed: { owner: growth }\n' },
    ],
    incorrect: [
      {
        plan: 'events:\n  pricing_viewed: { stage: consideration }\n',
        findings: ['2:3 Event "pricing_viewed" has no owner.'],
      },
    ],
  },
  *event(event: PlanEvent): Iterable<Finding> {
    if (event.owner !== undefined || isLeaving(event)) return;
    const help = 'Give it an "owner", or give the plan one for all its events.';
    yield { message: `Event "${event.name}" has no owner.`, help, location: atName(event) };
  },
});
