import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { checkCase } from '../naming/check-name.js';
import { compileConvention } from '../naming/convention.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const eventNameCase = defineRule({
  id: 'event-name-case',
  summary: "Event names are written in the case of the plan's convention.",
  rationale:
    'Most tools compare event names with case, so "Pricing_Viewed" and "pricing_viewed" become two lines in a report. Where the convention gives a format and no case, the format says which case is meant.',
  category: 'naming',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `conventions:
  events: { case: snake }
events:
  pricing_viewed: {}
  2fa_enabled: {}
`,
      },
      {
        plan: `conventions:
  events: { format: "{Object} {Action}" }
events:
  PDF Opened: {}
  2FA Viewed: {}
  Product Added to Wishlist: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `conventions:
  events: { format: "{object}_{action}" }
events:
  PricingViewed: {}
`,
        findings: ['4:3 Event "PricingViewed" is not in snake case.'],
      },
      {
        plan: `conventions:
  events: { case: title }
events:
  Pricing viewed: {}
`,
        findings: ['4:3 Event "Pricing viewed" is not in title case.'],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    const { events: convention } = plan.conventions;
    if (!convention || isLeaving(event)) return undefined;
    const wrong = checkCase(event.name, compileConvention(convention));
    if (!wrong) return undefined;
    const help = wrong.suggestion === undefined ? undefined : `Write "${wrong.suggestion}".`;
    return [
      {
        message: `Event "${event.name}" is not in ${wrong.expected}.`,
        ...(help && { help }),
        location: atName(event),
      },
    ];
  },
});
