import type { Plan, PlanEvent } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { listMentions, type Mention } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const useOfProposed = defineRule({
  id: 'use-of-proposed',
  summary: 'What counts already counts on no event that is only proposed.',
  rationale:
    'A proposed event is sent nowhere. A goal with live micro-conversions stays at zero, a running experiment has no result, and an audience keeps whoever it should leave out.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid }
events:
  order_paid: { status: proposed }
  pricing_viewed: { goal: purchase, status: proposed }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid }
audiences:
  priced_not_paid: { did: pricing_viewed, not: order_paid }
experiments:
  short_form: { primary: order_paid, status: running, started: 2026-10-05 }
events:
  order_paid: { status: proposed }
  pricing_viewed: { goal: purchase, status: live }
`,
        findings: [
          '2:22 Goal "purchase" counts on the event "order_paid", which is only proposed.',
          '4:48 Audience "priced_not_paid" counts on the event "order_paid", which is only proposed.',
          '6:26 Experiment "short_form" counts on the event "order_paid", which is only proposed.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const proposed = new Set([...plan.events.values()].filter(({ status }) => status === 'proposed'));
    if (proposed.size === 0) return;
    const isProposed = (name: string) => proposed.has(plan.events.get(name) as PlanEvent);
    for (const { by, name, location } of listUsesInForce(plan, isProposed)) {
      if (!isProposed(name)) continue;
      const message = `${by} counts on the event "${name}", which is only proposed.`;
      yield { message, help: 'Send the event first, or name another.', location };
    }
  },
});

function* listUsesInForce(plan: Plan, isProposed: (name: string) => boolean): Iterable<Mention> {
  const served = new Set([...plan.events.values()].filter(isCounted).map(({ goal }) => goal));
  for (const goal of plan.goals.values()) {
    if (served.has(goal.name)) yield* listMentions(`Goal "${goal.name}"`, goal, ['event']);
  }
  for (const audience of plan.audiences.values()) {
    const by = `Audience "${audience.name}"`;
    if (![...audience.did, ...audience.not].every(isProposed))
      yield* [...listMentions(by, audience, ['did']), ...listMentions(by, audience, ['not'])];
  }
  for (const experiment of plan.experiments.values()) {
    const by = `Experiment "${experiment.name}"`;
    if (experiment.status === 'running') yield* listMentions(by, experiment, ['primary']);
  }
  for (const event of plan.events.values()) {
    const by = `The trigger of "${event.name}"`;
    if (event.trigger?.kind === 'after' && isCounted(event)) yield* listMentions(by, event, ['trigger', 'after']);
  }
}

function isCounted(event: PlanEvent): boolean {
  return isMicro(event) && (event.status === 'live' || event.status === 'pilot');
}
