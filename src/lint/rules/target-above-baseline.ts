import { at, type PlanEvent } from '../../plan/model.js';
import { printQuantity } from '../../plan/quantities.js';
import { defineRule, type Findings } from '../rule.js';

export const targetAboveBaseline = defineRule({
  id: 'target-above-baseline',
  summary: 'The target of an event is not below what it reaches already.',
  rationale:
    'A target that the baseline exceeds is met before anybody has done anything. For what should fall, there is the kind guardrail.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { measure: { target: 12%..18%, baseline: { rate: 9%..13% } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { measure: { target: 5%..8%, baseline: { rate: 9%..13% } } }
`,
        findings: ['2:40 Event "pricing_viewed" has a target of 5%..8%, below its baseline of 9%..13%.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    const { target, baseline } = event.measure ?? {};
    const rate = baseline?.rate;
    if (!target || !rate || target.percent !== rate.percent || target.per !== rate.per || event.kind === 'guardrail')
      return undefined;
    if (target.max === undefined || rate.min === undefined || target.max >= rate.min) return undefined;
    const message = `Event "${event.name}" has a target of ${printQuantity(target)}, below its baseline of ${printQuantity(rate)}.`;
    return [
      { message, help: 'Raise the target, or make the event a guardrail.', location: at(event, 'measure', 'target') },
    ];
  },
});
