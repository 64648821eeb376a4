import { atName, type Plan } from '../../plan/model.js';
import { listGa4Uses } from '../ga4-events.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4GoalKeyEvent = defineRule({
  id: 'ga4-goal-key-event',
  summary: 'The events of goals are key events in GA4.',
  rationale:
    'GA4 shows conversion rates, attribution and audiences for key events only. A goal that is none is missing from all of them.',
  source: 'https://support.google.com/analytics/answer/9267568',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `goals:
  purchase: { event: order_paid }
destinations:
  ga4: { type: ga4 }
events:
  order_paid: { destinations: { ga4: { key_event: true } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `goals:
  purchase: { event: order_paid }
destinations:
  ga4: { type: ga4 }
events:
  order_paid: { destinations: { ga4: true } }
`,
        findings: ['6:3 Event "order_paid" reaches the goal "purchase", and is no key event in "ga4".'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    if (plan.goals.size === 0) return;
    const goals = new Map([...plan.goals.values()].map((goal) => [goal.event, goal.name]));
    for (const { event, use } of listGa4Uses(plan)) {
      const goal = goals.get(event.name);
      if (goal === undefined || use.keyEvent || isLeaving(event)) continue;
      yield {
        message: `Event "${event.name}" reaches the goal "${goal}", and is no key event in "${use.destination.name}".`,
        help: 'Add "key_event: true" to it there.',
        location: atName(event),
      };
    }
  },
});
