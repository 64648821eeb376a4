import { at, type Plan, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const metricDistinct = defineRule({
  id: 'metric-distinct',
  summary: 'No two events have the same metric.',
  rationale: 'A metric is one figure. Where two events bear it, two teams report two figures under one name.',
  category: 'measurement',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  a_viewed: { measure: { metric: a_view_rate } }
  b_viewed: { measure: { metric: b_view_rate } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  a_viewed: { measure: { metric: view_rate } }
  b_viewed: { measure: { metric: view_rate } }
`,
        findings: ['3:34 Event "b_viewed" has the metric "view_rate", as "a_viewed" has.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const firsts = new Map<string, PlanEvent>();
    for (const event of plan.events.values()) {
      const metric = event.measure?.metric;
      if (metric === undefined || isLeaving(event)) continue;
      const first = firsts.get(metric);
      if (!first) firsts.set(metric, event);
      else {
        const message = `Event "${event.name}" has the metric "${metric}", as "${first.name}" has.`;
        yield { message, help: 'Give each its own metric.', location: at(event, 'measure', 'metric') };
      }
    }
  },
});
