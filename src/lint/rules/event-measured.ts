import { atName, type PlanEvent } from '../../plan/model.js';
import { isMicro } from '../lifecycle.js';
import { defineRule, type Findings } from '../rule.js';

export const eventMeasured = defineRule({
  id: 'event-measured',
  summary: 'Every live micro-conversion has a metric, a target, a baseline and a window.',
  rationale:
    'A figure without a baseline cannot be seen to change, and one without a target cannot be seen to suffice.',
  category: 'measurement',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed:
    measure: { metric: pricing_view_rate, target: 12%..18%, baseline: { rate: 9%..13% }, window: 7d }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pricing_viewed:
    measure: { metric: pricing_view_rate, target: 12%..18% }
`,
        findings: ['2:3 Event "pricing_viewed" is live, and has no baseline, no window.'],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    if (event.status !== 'live' || !isMicro(event)) return undefined;
    const fields = ['metric', 'target', 'baseline', 'window'] as const;
    const missing = fields.filter((field) => event.measure?.[field] === undefined);
    if (missing.length === 0) return undefined;
    const message = `Event "${event.name}" is live, and has no ${missing.join(', no ')}.`;
    return [
      {
        message,
        help: `Add ${missing.map((field) => `"${field}"`).join(', ')} under "measure".`,
        location: atName(event),
      },
    ];
  },
});
