import { at, type Measure, type Plan, type PlanEvent } from '../../plan/model.js';
import { printQuantity, type Quantity } from '../../plan/quantities.js';
import type { Location } from '../../source/location.js';
import { defineRule, type Finding } from '../rule.js';

export const quantityRange = defineRule({
  id: 'quantity-range',
  summary: 'Ranges of targets, baselines and benchmarks are the right way round, and rates lie between 0 and 100 %.',
  rationale: 'A target of "18%..12%" is never met, and one of 120 % of visitors cannot be.',
  category: 'measurement',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid, target: 2%..3% }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid, target: 3%..2% }
events:
  pricing_viewed: { measure: { target: 120%, baseline: { rate: 9%..13%, volume: 900..700/day } } }
`,
        findings: [
          '2:42 Goal "purchase" has a target of 3%..2%, which ends below its beginning.',
          '4:40 Event "pricing_viewed" has a target of 120%; a rate lies between 0% and 100%.',
          '4:81 Event "pricing_viewed" has a volume of 900..700/day, which ends below its beginning.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const goal of plan.goals.values())
      yield* checkQuantity(goal.target, `Goal "${goal.name}" has a target`, () => at(goal, 'target'));
    for (const event of plan.events.values())
      if (event.measure && mayBeFaulty(event.measure)) yield* checkMeasure(event, event.measure);
  },
});

/** A quick look that settles nearly all measures. */
function mayBeFaulty({ target, baseline, benchmarks }: Measure): boolean {
  return benchmarks.size > 0 || isFaulty(target) || isFaulty(baseline?.rate) || isFaulty(baseline?.volume);
}

function isFaulty(quantity: Quantity | undefined): boolean {
  if (!quantity) return false;
  const { min = 0, max = min, percent } = quantity;
  return (quantity.max !== undefined && min > max) || (percent && (max > 100 || min < 0));
}

function* checkMeasure(event: PlanEvent, measure: Measure): Iterable<Finding> {
  const { target, baseline, benchmarks } = measure;
  const by = `Event "${event.name}" has a`;
  yield* checkQuantity(target, `${by} target`, () => at(event, 'measure', 'target'));
  yield* checkQuantity(baseline?.rate, `${by} baseline`, () => at(event, 'measure', 'baseline', 'rate'));
  yield* checkQuantity(baseline?.volume, `${by} volume`, () => at(event, 'measure', 'baseline', 'volume'));
  for (const [segment, ranges] of benchmarks) {
    for (const [value, range] of ranges) {
      yield* checkQuantity(range, `${by} benchmark`, () => at(event, 'measure', 'benchmarks', segment, value));
    }
  }
}

function* checkQuantity(quantity: Quantity | undefined, by: string, locate: () => Location): Iterable<Finding> {
  if (!quantity || !isFaulty(quantity)) return;
  const { min = 0, max = min } = quantity;
  const shown = `${by} of ${printQuantity(quantity)}`;
  if (quantity.max !== undefined && min > max) {
    yield { message: `${shown}, which ends below its beginning.`, help: 'Swap the two ends.', location: locate() };
  } else {
    yield {
      message: `${shown}; a rate lies between 0% and 100%.`,
      help: 'Correct it, or write a number without "%".',
      location: locate(),
    };
  }
}
