import { atName, type PlanEvent } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

export const eventStage = defineRule({
  id: 'event-stage',
  summary: 'Every micro-conversion has a stage.',
  rationale:
    'The stage says how far along a visitor is. Without it an event is in no funnel report, and nobody sees a stage without signals.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [{ plan: 'events:\n  pricing_viewed: { stage: consideration }\n  order_paid: { tier: macro }\n' }],
    incorrect: [
      { plan: 'events:\n  pricing_viewed: { tier: high }\n', findings: ['2:3 Event "pricing_viewed" has no stage.'] },
    ],
  },
  *event(event: PlanEvent, { plan }: RuleContext<undefined>): Iterable<Finding> {
    if (event.stage !== undefined || !isMicro(event)) return;
    const help = `Add "stage": ${plan.stages.join(', ')}.`;
    yield { message: `Event "${event.name}" has no stage.`, help, location: atName(event) };
  },
});
