import * as z from 'zod/mini';
import { at, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings, type RuleContext } from '../rule.js';

interface Options {
  /** The most days since it was measured. */
  readonly days: number;
}

export const baselineFresh = defineRule<Options>({
  id: 'baseline-fresh',
  summary: 'A baseline that says its date was measured within a year, unless set otherwise.',
  rationale:
    'Targets are set against the baseline. One from before the last redesign makes every later figure look like a success, or like a failure.',
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  options: {
    schema: () =>
      z.strictObject({
        days: z.optional(z.int().check(z.minimum(1), z.describe('After so many days a baseline is old.'))),
      }),
    defaults: { days: 366 },
  },
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: { measure: { baseline: { rate: 9%..13%, as_of: 2026-10-01 } } }
`,
        today: '2026-11-21',
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed: { measure: { baseline: { rate: 9%..13%, as_of: 2024-10-01 } } }
`,
        today: '2026-11-21',
        findings: [
          '2:66 Event "pricing_viewed" has a baseline of 2024-10-01, more than 366 days ago; today is 2026-11-21.',
        ],
      },
    ],
  },
  event(event: PlanEvent, { options: { days }, today }: RuleContext<Options>): Findings {
    const date = event.measure?.baseline?.asOf;
    if (date === undefined || today === undefined || isLeaving(event)) return undefined;
    const age = (Date.parse(today) - Date.parse(date)) / 86_400_000;
    if (!(age > days)) return undefined;
    const message = `Event "${event.name}" has a baseline of ${date}, more than ${days} days ago; today is ${today}.`;
    const help = 'Measure it again, and write the new figure with its date.';
    return [{ message, help, location: at(event, 'measure', 'baseline', 'as_of') }];
  },
});
