import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { isWritten } from '../place.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const eventOwnOwner = defineRule({
  id: 'event-own-owner',
  summary: 'Every event names its own owner, rather than leave it to the owner of the plan.',
  rationale:
    'The owner of a plan owns what nobody else does. In a plan of several teams that hides who is to be asked about one event.',
  category: 'governance',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `owner: growth
events:
  pricing_viewed: { owner: growth }
`,
      },
    ],
    incorrect: [
      {
        plan: `owner: growth
events:
  pricing_viewed: { stage: consideration }
`,
        findings: ['3:3 Event "pricing_viewed" leaves its owner to the plan.'],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    // An event without any owner is the finding of event-owner.
    if (event.owner === undefined || event.owner !== plan.owner) return undefined;
    if (isLeaving(event) || isWritten(event, 'owner')) return undefined;
    const help = `Add "owner", such as "owner: ${event.owner}".`;
    return [{ message: `Event "${event.name}" leaves its owner to the plan.`, help, location: atName(event) }];
  },
});
