import type { Experiment, Goal, Plan } from '../../plan/model.js';
import { listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const guardrailDistinct = defineRule({
  id: 'guardrail-distinct',
  summary: 'A guardrail is another event than the one that it guards.',
  rationale: 'What is to rise cannot be what must not move. Such a guardrail guards nothing.',
  category: 'measurement',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid, guardrails: [order_refunded] }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid, guardrails: [order_paid] }
experiments:
  form: { primary: form_sent, guardrails: [form_sent] }
`,
        findings: [
          '2:47 Goal "purchase" has its own event "order_paid" as a guardrail.',
          '4:44 Experiment "form" has its own event "form_sent" as a guardrail.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const goal of plan.goals.values()) yield* check(`Goal "${goal.name}"`, goal, goal.event);
    for (const experiment of plan.experiments.values()) {
      yield* check(`Experiment "${experiment.name}"`, experiment, experiment.primary);
    }
  },
});

function* check(by: string, thing: Goal | Experiment, guarded: string | undefined): Iterable<Finding> {
  if (guarded === undefined || !thing.guardrails.includes(guarded)) return;
  for (const { name, location } of listMentions(by, thing, ['guardrails'])) {
    if (name !== guarded) continue;
    yield {
      message: `${by} has its own event "${name}" as a guardrail.`,
      help: 'Name what must not get worse.',
      location,
    };
  }
}
