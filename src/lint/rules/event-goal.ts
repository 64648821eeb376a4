import { at, atName, type Plan, type PlanEvent } from '../../plan/model.js';
import { isLeaving, isMicro } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const eventGoal = defineRule({
  id: 'event-goal',
  summary: 'Every micro-conversion leads to a goal, and every macro conversion is the event of one.',
  rationale:
    'A micro-conversion earns its place by preceding something that pays. Without a goal it has no value, cannot be ranked, and is a click that was logged.',
  category: 'selection',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid }
events:
  pricing_viewed: { goal: purchase }
  order_paid: { tier: macro }
  order_refunded: { kind: guardrail }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid }
events:
  pricing_viewed: { tier: high }
  order_paid: { tier: macro }
  quote_requested: { tier: macro }
`,
        findings: [
          '4:3 Event "pricing_viewed" leads to no goal.',
          '6:3 Event "quote_requested" is a macro conversion, but the event of no goal.',
        ],
      },
      {
        plan: `goals:
  purchase: { event: order_paid }
  quote: { event: quote_requested }
events:
  order_paid: { tier: macro, goal: quote }
  quote_requested: { tier: macro }
`,
        findings: ['5:36 Event "order_paid" names the goal "quote", whose event is "quote_requested".'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const conversions = new Set([...plan.goals.values()].map((goal) => goal.event));
    for (const event of plan.events.values()) {
      if (event.macro) yield* checkMacro(event, plan, conversions);
      else if (event.goal === undefined && isMicro(event)) {
        const help = 'Add "goal", or "kind: guardrail" when it is a figure that must not rise.';
        yield { message: `Event "${event.name}" leads to no goal.`, help, location: atName(event) };
      }
    }
  },
});

function* checkMacro(event: PlanEvent, plan: Plan, conversions: ReadonlySet<string | undefined>): Iterable<Finding> {
  if (isLeaving(event) || event.kind === 'guardrail') return;
  const converts = plan.goals.get(event.goal ?? '')?.event;
  if (converts !== undefined && converts !== event.name) {
    const message = `Event "${event.name}" names the goal "${event.goal}", whose event is "${converts}".`;
    yield {
      message,
      help: 'A macro conversion is the event of its goal: name that goal, or none.',
      location: at(event, 'goal'),
    };
  } else if (!conversions.has(event.name)) {
    const message = `Event "${event.name}" is a macro conversion, but the event of no goal.`;
    yield { message, help: 'Add a goal with this event, or choose another tier.', location: atName(event) };
  }
}
