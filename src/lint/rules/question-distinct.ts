import { at, type Plan, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

export const questionDistinct = defineRule({
  id: 'question-distinct',
  summary: 'No two events answer the same question in the same words.',
  rationale: 'A question that was copied was not asked. One of the events is not needed, or answers something else.',
  category: 'selection',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  a_viewed: { question: Do visitors who see A buy? }
  b_viewed: { question: Do visitors who see B come back? }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  a_viewed: { question: Do visitors buy within a week? }
  b_viewed: { question: Do visitors buy within a week }
`,
        findings: ['3:25 Event "b_viewed" answers the same question as "a_viewed".'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const firsts = new Map<string, PlanEvent>();
    for (const event of plan.events.values()) {
      if (event.question === undefined || isLeaving(event)) continue;
      const key = event.question
        .toLowerCase()
        .replace(/[\s?.!]+/g, ' ')
        .trim();
      const first = firsts.get(key);
      if (!first) firsts.set(key, event);
      else {
        const message = `Event "${event.name}" answers the same question as "${first.name}".`;
        yield { message, help: 'Say what this event alone can answer, or drop it.', location: at(event, 'question') };
      }
    }
  },
});
