import { atName, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const audienceWindow = defineRule({
  id: 'audience-window',
  summary: 'An audience says within which time.',
  rationale: 'Without "within" everybody who ever looked is in it, and is shown the same advertisement for years.',
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `audiences:
  lookers: { did: cart_viewed, not: order_paid, within: 14d }
`,
      },
    ],
    incorrect: [
      {
        plan: `audiences:
  lookers: { did: cart_viewed, not: order_paid }
`,
        findings: ['2:3 Audience "lookers" does not say within which time.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const audience of plan.audiences.values()) {
      if (audience.within !== undefined) continue;
      const message = `Audience "${audience.name}" does not say within which time.`;
      yield { message, help: 'Add "within", such as "within: 14d".', location: atName(audience) };
    }
  },
});
