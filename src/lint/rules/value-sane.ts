import { at, type Goal, type Plan, type PlanEvent } from '../../plan/model.js';
import { printPercentage, printQuantity, type Quantity } from '../../plan/quantities.js';
import { isMicro } from '../lifecycle.js';
import { isWritten } from '../place.js';
import { defineRule, type Finding } from '../rule.js';

/** Per cent. Nobody has seen a step that makes the goal more than eleven times as likely. */
const LARGEST_LIFT = 1000;

export const valueSane = defineRule({
  id: 'value-sane',
  summary: 'Values are above zero, targets ask for something, and lifts are ones that can be reached.',
  rationale:
    'The ranking multiplies lift by value. A slip of a zero, or a minus, puts the least useful event on top of it and nobody asks why.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid, value: 62, target: 2%..3% }
events:
  pricing_viewed: { measure: { target: 12%, lift: 16%, value: 4 } }
  order_refunded: { kind: guardrail, measure: { target: 0% } }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid, value: -62, target: 0% }
events:
  pricing_viewed: { measure: { target: 0%..0%, lift: 4500%, value: 0 } }
`,
        findings: [
          '2:41 Goal "purchase" has a value of -62.',
          '2:54 Goal "purchase" has a target of 0%, which is met when nothing happens.',
          '4:40 Event "pricing_viewed" has a target of 0%, which is met when nothing happens.',
          '4:54 Event "pricing_viewed" expects a lift of 4500%; more than 0% and at most 1000% can be.',
          '4:68 Event "pricing_viewed" has a value of 0.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const goal of plan.goals.values()) yield* checkGoal(goal);
    for (const event of plan.events.values()) if (event.measure && isMicro(event)) yield* checkEvent(event);
  },
});

function* checkGoal(goal: Goal): Iterable<Finding> {
  const by = `Goal "${goal.name}"`;
  if ((goal.value ?? 1) <= 0) yield tellValue(by, goal.value, goal, ['value']);
  if (isZero(goal.target)) yield tellTarget(by, goal.target, goal, ['target']);
}

function* checkEvent(event: PlanEvent): Iterable<Finding> {
  const { value = 1, lift = 1, target } = event.measure ?? {};
  const by = `Event "${event.name}"`;
  if (value <= 0 && isWritten(event, 'measure', 'value')) yield tellValue(by, value, event, ['measure', 'value']);
  if (isZero(target)) yield tellTarget(by, target, event, ['measure', 'target']);
  if (lift > 0 && lift <= LARGEST_LIFT) return;
  const message = `${by} expects a lift of ${printPercentage(lift)}; more than 0% and at most ${LARGEST_LIFT}% can be.`;
  const help = 'Correct it, or say that it is a guardrail with "kind: guardrail".';
  yield { message, help, location: at(event, 'measure', 'lift') };
}

function isZero(target: Quantity | undefined): target is Quantity {
  return target !== undefined && (target.max ?? target.min ?? 0) <= 0;
}

function tellValue(by: string, value: number | undefined, thing: Goal | PlanEvent, path: string[]): Finding {
  const help = 'Write what one conversion brings in; make a loss a guardrail.';
  return { message: `${by} has a value of ${value}.`, help, location: at(thing, ...path) };
}

function tellTarget(by: string, target: Quantity, thing: Goal | PlanEvent, path: string[]): Finding {
  const message = `${by} has a target of ${printQuantity(target)}, which is met when nothing happens.`;
  return { message, help: 'Write what is to be reached.', location: at(thing, ...path) };
}
