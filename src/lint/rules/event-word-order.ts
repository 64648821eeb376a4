import { splitWords } from '../../plan/convert-case.js';
import { atName, type Plan } from '../../plan/model.js';
import { isPast, isPastAction, isPresent, listPastActions } from '../naming/actions.js';
import { defineRule, type Finding } from '../rule.js';

export const eventWordOrder = defineRule({
  id: 'event-word-order',
  summary: 'Where nearly all events end in the action, none begins with it.',
  rationale:
    'People look for "photo_uploaded" beside the other events about photos. "uploaded_photo" stands where nobody looks, and is sent a second time under the other name.',
  category: 'naming',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  page_viewed:
  photo_uploaded:
  price_changed:
  listing_published:
  offer_made:
  saved_search_opened:
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  page_viewed:
  uploaded_photo:
  price_changed:
  listing_published:
  offer_made:
  cart_opened:
`,
        findings: ['3:3 Event "uploaded_photo" begins with "uploaded", where the other events end in the action.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, last } of listPastActions(plan)) {
      if (isPast(last) || isPresent(last)) continue;
      const words = splitWords(event.name);
      const first = words[0]?.toLowerCase() ?? '';
      if (words.length < 2 || !isPastAction(first)) continue;
      yield {
        message: `Event "${event.name}" begins with "${first}", where the other events end in the action.`,
        help: 'Write what it happened to first, and then what happened.',
        location: atName(event),
      };
    }
  },
});
