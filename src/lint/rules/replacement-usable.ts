import { at, type Plan, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

export const replacementUsable = defineRule({
  id: 'replacement-usable',
  summary: 'What replaces a deprecated event is not itself on its way out.',
  rationale:
    'Whoever follows the advice must not have to move again. A chain of replacements hides that nobody replaced the first.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: {}
  price_list_opened: { deprecated: { use: pricing_viewed } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: {}
  plans_viewed: { deprecated: { use: pricing_viewed } }
  price_list_opened: { deprecated: { use: plans_viewed } }
`,
        findings: ['4:43 Event "price_list_opened" is replaced by "plans_viewed", which is deprecated itself.'],
      },
    ],
  },
  event(event: PlanEvent, { plan }: RuleContext<undefined>): Findings {
    const use = event.deprecated?.use;
    const replacement = use === undefined ? undefined : plan.events.get(use);
    if (!replacement || !isLeaving(replacement)) return undefined;
    const last = followReplacements(replacement, plan);
    const message = `Event "${event.name}" is replaced by "${use}", which is ${replacement.status} itself.`;
    const help = last ? `Name "${last.name}".` : 'Name an event that stays, or leave out "use".';
    return [{ message, help, location: at(event, 'deprecated', 'use') }];
  },
});

/** Where a chain of replacements ends, unless it goes in a circle or ends in nothing. */
function followReplacements(from: PlanEvent, plan: Plan): PlanEvent | undefined {
  const seen = new Set<PlanEvent>();
  let event: PlanEvent | undefined = from;
  while (event && isLeaving(event)) {
    if (seen.has(event)) return undefined;
    seen.add(event);
    event = plan.events.get(event.deprecated?.use ?? '');
  }
  return event;
}
