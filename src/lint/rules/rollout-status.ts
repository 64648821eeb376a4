import { at, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Findings } from '../rule.js';

export const rolloutStatus = defineRule({
  id: 'rollout-status',
  summary: 'Only a pilot has a roll-out.',
  rationale:
    'A live event is sent for everybody. With a share beside it one of the two is wrong, and the figures are too low by an amount that nobody knows.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { status: pilot, rollout: 20% }
  plan_chosen: { rollout: 100% }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { status: live, rollout: 20% }
`,
        findings: ['2:44 Event "pricing_viewed" is live, and has a roll-out of 20%.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    const { rollout, status, name } = event;
    if (!rollout || status === 'pilot' || rollout.share === 100) return undefined;
    const message = `Event "${name}" is ${status}, and has a roll-out of ${rollout.share}%.`;
    return [{ message, help: 'Write "status: pilot", or leave out the roll-out.', location: at(event, 'rollout') }];
  },
});
