import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { checkCase } from '../naming/check-name.js';
import { compileConvention } from '../naming/convention.js';
import { defineRule, type Finding, type RuleContext } from '../rule.js';

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
      { plan: 'conventions:\n  events: { case: snake }\nevents:\n  pricing_viewed: {}\n  2fa_enabled: {}\n' },
      {
        plan: 'conventions:\n  events: { format: "{Object} {Action}" }\nevents:\n  PDF Opened: {}\n  2FA Viewed: {}\n  Product Added to Wishlist: {}\n',
      },
    ],
    incorrect: [
      {
        plan: 'conventions:\n  events: { format: "{object}_{action}" }\nevents:\n  PricingViewed: {}\n',
        findings: ['4:3 Event "PricingViewed" is not in snake case.'],
      },
      {
        plan: 'conventions:\n  events: { case: title }\nevents:\n  Pricing viewed: {}\n',
        findings: ['4:3 Event "Pricing viewed" is not in title case.'],
      },
    ],
  },
  *event(event: PlanEvent, { plan }: RuleContext<undefined>): Iterable<Finding> {
    const { events: convention } = plan.conventions;
    if (!convention || isLeaving(event)) return;
    const wrong = checkCase(event.name, compileConvention(convention));
    if (!wrong) return;
    const help = wrong.suggestion === undefined ? undefined : `Write "${wrong.suggestion}".`;
    yield {
      message: `Event "${event.name}" is not in ${wrong.expected}.`,
      ...(help && { help }),
      location: atName(event),
    };
  },
});
