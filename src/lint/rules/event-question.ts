import { atName, type PlanEvent } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { defineRule, type Findings } from '../rule.js';

export const eventQuestion = defineRule({
  id: 'event-question',
  summary: 'Every micro-conversion names the question that it answers.',
  rationale:
    'An event without a question is tracked because it can be. Its figure moves and nobody does anything. Macro conversions and guardrails need none: they are what the questions are about.',
  category: 'selection',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed:
    question: Do visitors who compare plans start a checkout within a week?
  order_paid: { tier: macro }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { tier: high }
`,
        findings: ['2:3 Event "pricing_viewed" answers no question.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    if (event.question !== undefined || !isMicro(event)) return undefined;
    const help = 'Add "question": what will be decided by this figure? Without an answer, drop the event.';
    return [{ message: `Event "${event.name}" answers no question.`, help, location: atName(event) }];
  },
});
