import { at, type Plan } from '../../plan/model.js';
import { defineRule, type Finding } from '../rule.js';

export const touchpointSpelling = defineRule({
  id: 'touchpoint-spelling',
  summary: 'A touchpoint is written in one way: not "Product page" here and "product-page" there.',
  rationale:
    'The map of touchpoints groups events by them. Two spellings are two rows, each with half of what happens there.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  price_viewed: { touchpoint: Product page }
  cart_opened: { touchpoint: Product page }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  price_viewed: { touchpoint: Product page }
  cart_opened: { touchpoint: product-page }
`,
        findings: ['3:30 Event "cart_opened" writes the touchpoint "product-page", which is "Product page" elsewhere.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const firsts = new Map<string, string>();
    for (const event of plan.events.values()) {
      const { touchpoint } = event;
      if (touchpoint === undefined) continue;
      const key = touchpoint.replace(/[\s_-]+/g, '').toLowerCase();
      const first = firsts.get(key) ?? touchpoint;
      firsts.set(key, first);
      if (first === touchpoint) continue;
      const message = `Event "${event.name}" writes the touchpoint "${touchpoint}", which is "${first}" elsewhere.`;
      yield { message, help: `Write "${first}".`, location: at(event, 'touchpoint') };
    }
  },
});
