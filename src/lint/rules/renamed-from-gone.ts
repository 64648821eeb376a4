import { at, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const renamedFromGone = defineRule({
  id: 'renamed-from-gone',
  summary: 'What something was renamed from is no longer in the plan, and nothing else came from it.',
  rationale:
    'A rename means that the old name is gone. Where both stand, a diff cannot tell a rename from a new event.',
  category: 'governance',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { renamed_from: prices_opened }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { renamed_from: prices_opened }
  prices_opened: {}
`,
        findings: ['2:35 Event "pricing_viewed" was renamed from "prices_opened", which is still in the plan.'],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    const old = event.renamedFrom;
    if (old === undefined || !plan.events.has(old)) return undefined;
    const message = `Event "${event.name}" was renamed from "${old}", which is still in the plan.`;
    return [
      {
        message,
        help: 'Delete the old event, or deprecate it with "use" instead.',
        location: at(event, 'renamed_from'),
      },
    ];
  },
});
