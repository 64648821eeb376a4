import type { Plan } from '../../plan/model.js';
import { findUnknown, listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const stageKnown = defineRule({
  id: 'stage-known',
  summary: 'Stages of events, and those that groups apply to, are stages of the plan.',
  rationale: 'Reports count events by stage. One in a stage that is not in the list is missing from all of them.',
  category: 'governance',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { stage: consideration }
`,
      },
    ],
    incorrect: [
      {
        plan: `stages: [explore, buy]
events:
  pricing_viewed: { stage: consideration }
`,
        findings: ['3:28 Event "pricing_viewed" names a stage "consideration" that the plan does not have.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = new Set(plan.stages);
    const events = [...plan.events.values()].filter(({ stage }) => stage !== undefined && !names.has(stage));
    const ofEvents = events.flatMap((event) => listMentions(`Event "${event.name}"`, event, ['stage']));
    const ofGroups = [...plan.groups.values()].flatMap((group) =>
      listMentions(`Group "${group.name}"`, group, ['apply', 'stage']),
    );
    const help = () => `Stages are ${plan.stages.join(', ')}; declare others under "stages", in their order.`;
    yield* findUnknown([...ofEvents, ...ofGroups], { what: 'a stage', names, help });
  },
});
