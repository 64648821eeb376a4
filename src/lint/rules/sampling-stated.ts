import { at, type PlanEvent } from '../../plan/model.js';
import { defineRule, type Findings } from '../rule.js';

export const samplingStated = defineRule({
  id: 'sampling-stated',
  summary: 'What pays is not sampled.',
  rationale:
    'Macro conversions are counted to be added up. A sample of them has to be multiplied by hand in every report, and one report will forget.',
  category: 'privacy',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  page_scrolled: { sampling: 10% }
  order_paid: { tier: macro }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  order_paid: { tier: macro, sampling: 50% }
`,
        findings: ['2:40 Event "order_paid" is a macro conversion, and 50% of it is sent.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    const { sampling, macro, name } = event;
    if (sampling === undefined || sampling === 100 || (!macro && sampling > 0)) return undefined;
    const message =
      sampling === 0
        ? `Event "${name}" is sampled at 0%: nothing is sent.`
        : `Event "${name}" is a macro conversion, and ${sampling}% of it is sent.`;
    return [{ message, help: 'Send all of it, or give it a lower tier.', location: at(event, 'sampling') }];
  },
});
