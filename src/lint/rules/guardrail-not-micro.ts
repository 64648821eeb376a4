import type { Plan } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const guardrailNotMicro = defineRule({
  id: 'guardrail-not-micro',
  summary: 'The guardrail of a goal is not one of the milestones on the way to it.',
  rationale:
    'A guardrail is what must not rise while the goal does: refunds, complaints, cancellations. A milestone of the same goal is meant to rise, so it warns of every success.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid, guardrails: [order_refunded] }
events:
  order_refunded: { kind: guardrail }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid, guardrails: [checkout_started] }
events:
  checkout_started: { kind: milestone, goal: purchase }
`,
        findings: [
          '2:47 Goal "purchase" has "checkout_started" as a guardrail, which is a milestone on the way to it.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const goal of plan.goals.values()) {
      if (goal.guardrails.length === 0) continue;
      for (const { name, location } of listMentions('', goal, ['guardrails'])) {
        const event = plan.events.get(name);
        if (event?.kind !== 'milestone' || event.goal !== goal.name || !isMicro(event)) continue;
        const message = `Goal "${goal.name}" has "${name}" as a guardrail, which is a milestone on the way to it.`;
        yield { message, help: 'Name what must not rise, or make the event "kind: guardrail".', location };
      }
    }
  },
});
