import * as z from 'zod/mini';
import { at, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

interface Options {
  /** Per cent. */
  readonly min: number;
  readonly max: number;
}

export const pilotShare = defineRule<Options>({
  id: 'pilot-share',
  summary: 'A pilot says the share of visits that it is sent for: 10 to 30 % unless set otherwise.',
  rationale:
    'A smaller pilot shows nothing for weeks; a larger one is a launch. A pilot without a share is sent to all.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  options: {
    schema: () =>
      z.strictObject({
        min: z.optional(z.number().check(z.describe('The smallest share of a pilot, in per cent.'))),
        max: z.optional(z.number().check(z.describe('The largest share of a pilot, in per cent.'))),
      }),
    defaults: { min: 10, max: 30 },
  },
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { status: pilot, rollout: 20% }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { status: pilot, rollout: 60% }
  plan_chosen: { status: pilot }
`,
        findings: [
          '2:45 Event "pricing_viewed" is a pilot for 60%; 10% to 30% is what a pilot takes.',
          '3:26 Event "plan_chosen" is a pilot and does not say for which share.',
        ],
      },
    ],
  },
  event(event: PlanEvent, { options: { min, max } }: RuleContext<Options>): Findings {
    if (event.status !== 'pilot') return undefined;
    const share = event.rollout?.share;
    if (share === undefined) {
      const message = `Event "${event.name}" is a pilot and does not say for which share.`;
      return [{ message, help: 'Add "rollout", such as "rollout: 20%".', location: at(event, 'status') }];
    }
    if (share >= min && share <= max) return undefined;
    const message = `Event "${event.name}" is a pilot for ${share}%; ${min}% to ${max}% is what a pilot takes.`;
    return [{ message, help: 'Change the share, or the status.', location: at(event, 'rollout') }];
  },
});
