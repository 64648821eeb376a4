import { atName, type PlanEvent } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const eventStage = defineRule({
  id: 'event-stage',
  summary: 'Every micro-conversion has a stage.',
  rationale:
    'The stage says how far along a visitor is. Without it an event is in no funnel report, and nobody sees a stage without signals.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { stage: consideration }
  order_paid: { tier: macro }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { tier: high }
`,
        findings: ['2:3 Event "pricing_viewed" has no stage.'],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    if (event.stage !== undefined || !isMicro(event)) return undefined;
    const help = `Add "stage": ${plan.stages.join(', ')}.`;
    return [{ message: `Event "${event.name}" has no stage.`, help, location: atName(event) }];
  },
});
