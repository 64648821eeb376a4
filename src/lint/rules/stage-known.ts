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
    correct: [{ plan: 'events:\n  pricing_viewed: { stage: consideration }\n' }],
    incorrect: [
      {
        plan: 'stages: [explore, buy]\nevents:\n  pricing_viewed: { stage: consideration }\n',
        findings: ['3:28 Event "pricing_viewed" names a stage "consideration" that the plan does not have.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const events = [...plan.events.values()].flatMap((event) =>
      listMentions(`Event "${event.name}"`, event, ['stage']),
    );
    const groups = [...plan.groups.values()].flatMap((group) =>
      listMentions(`Group "${group.name}"`, group, ['apply', 'stage']),
    );
    const help = () => `Stages are ${plan.stages.join(', ')}; declare others under "stages", in their order.`;
    yield* findUnknown([...events, ...groups], { what: 'a stage', names: new Set(plan.stages), help });
  },
});
