import { at, type Plan, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Finding } from '../rule.js';

/** Two words may well be the same by chance. */
const FEWEST_WORDS = 3;

export const descriptionDistinct = defineRule({
  id: 'description-distinct',
  summary: 'No two events have the same description.',
  rationale:
    'A description that was copied with its event says when the other one happens. Whoever implements it sends both at once.',
  category: 'governance',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  photo_uploaded: { description: The first photo of a draft was stored. }
  price_suggested: { description: The suggested price was shown to the seller. }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  photo_uploaded: { description: The first photo of a draft was stored. }
  price_suggested: { description: The first photo of a draft was stored }
`,
        findings: ['3:35 Event "price_suggested" has the description of "photo_uploaded".'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const firsts = new Map<string, PlanEvent>();
    for (const event of plan.events.values()) {
      if (event.description === undefined || isLeaving(event)) continue;
      const key = event.description.replace(/[\s.!]+$/, '').toLowerCase();
      if (key.split(/\s+/).length < FEWEST_WORDS) continue;
      const first = firsts.get(key);
      if (!first) firsts.set(key, event);
      else {
        const message = `Event "${event.name}" has the description of "${first.name}".`;
        yield { message, help: 'Say when this one happens.', location: at(event, 'description') };
      }
    }
  },
});
