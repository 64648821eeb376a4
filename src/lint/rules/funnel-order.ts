import type { Funnel, Plan } from '../../plan/model.js';
import { listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const funnelOrder = defineRule({
  id: 'funnel-order',
  summary: 'The steps of a funnel follow the stages, and no step stands twice.',
  rationale:
    'People do not go back from the decision to awareness. A funnel that does so reports losses that are none.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  a_viewed: { stage: awareness }
  b_viewed: { stage: decision }
funnels:
  checkout: { steps: [a_viewed, b_viewed] }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  a_viewed: { stage: awareness }
  b_viewed: { stage: decision }
funnels:
  checkout: { steps: [b_viewed, a_viewed] }
  twice: { steps: [a_viewed, b_viewed, b_viewed] }
`,
        findings: [
          '5:33 Funnel "checkout" goes from "b_viewed" in decision back to "a_viewed" in awareness.',
          '6:40 Funnel "twice" has the step "b_viewed" twice.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const funnel of plan.funnels.values()) yield* checkFunnel(funnel, plan);
  },
});

function* checkFunnel(funnel: Funnel, plan: Plan): Iterable<Finding> {
  const seen = new Set<string>();
  let latest = { rank: -1, stage: '', name: '' };
  for (const { name, location } of listMentions('', funnel, ['steps'], 'event')) {
    if (seen.has(name)) {
      yield {
        message: `Funnel "${funnel.name}" has the step "${name}" twice.`,
        help: 'Keep one of the two.',
        location,
      };
      continue;
    }
    seen.add(name);
    const stage = plan.events.get(name)?.stage ?? '';
    const rank = plan.stages.indexOf(stage);
    if (rank < 0) continue;
    if (rank < latest.rank) {
      const message = `Funnel "${funnel.name}" goes from "${latest.name}" in ${latest.stage} back to "${name}" in ${stage}.`;
      yield { message, help: 'Change the order, or the stage of the event.', location };
    } else latest = { rank, stage, name };
  }
}
