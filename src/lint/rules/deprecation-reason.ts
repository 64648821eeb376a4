import { at, type PlanEvent } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { defineRule, type Findings } from '../rule.js';

export const deprecationReason = defineRule({
  id: 'deprecation-reason',
  summary: 'A deprecation says what to use instead, or why there is nothing.',
  rationale: 'Whoever still sends the event has to know what to do about it.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: {}
  prices_opened: { deprecated: { use: pricing_viewed } }
  modal_closed: { deprecated: { reason: The modal was removed } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  prices_opened: { deprecated: { since: 1.0.0 } }
  modal_closed: { status: deprecated }
`,
        findings: [
          '2:20 Event "prices_opened" is deprecated, and says neither what to use nor why.',
          '3:19 Event "modal_closed" is deprecated, and says neither what to use nor why.',
        ],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    if (event.status !== 'deprecated' || event.deprecated?.use !== undefined || event.deprecated?.reason)
      return undefined;
    const message = `Event "${event.name}" is deprecated, and says neither what to use nor why.`;
    const location = at(event, event.deprecated ? 'deprecated' : 'status');
    return [{ message, help: 'Add "use" or "reason" under "deprecated".', location: onKey(location) }];
  },
});
