import type { Plan } from '../../plan/model.js';
import { listMentions } from '../mentions.js';
import { defineRule, type Finding } from '../rule.js';

export const audienceContradiction = defineRule({
  id: 'audience-contradiction',
  summary: 'Nobody is in an audience for having done what they must not have done.',
  rationale: 'An audience that asks for an event and for its absence is empty for ever.',
  category: 'measurement',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `audiences:
  lookers: { did: cart_viewed, not: order_paid }
`,
      },
    ],
    incorrect: [
      {
        plan: `audiences:
  lookers: { did: [cart_viewed, order_paid], not: order_paid }
`,
        findings: ['2:51 Audience "lookers" asks for people who did "order_paid" and did not.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const audience of plan.audiences.values()) {
      if (!audience.not.some((name) => audience.did.includes(name))) continue;
      for (const { name, location } of listMentions('', audience, ['not'])) {
        if (!audience.did.includes(name)) continue;
        const message = `Audience "${audience.name}" asks for people who did "${name}" and did not.`;
        yield { message, help: 'Keep it on one side.', location };
      }
    }
  },
});
