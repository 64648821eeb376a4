import { atName, type Plan } from '../../plan/model.js';
import { isPresent, listPastActions } from '../naming/actions.js';
import { defineRule, type Finding } from '../rule.js';

export const eventTense = defineRule({
  id: 'event-tense',
  summary: 'Actions are in one tense: where nearly all events say what happened, none says what happens.',
  rationale:
    'With "cart_viewed" beside "checkout_start" every query has to be looked up. One tense makes names that can be guessed.',
  category: 'naming',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  a_viewed: {}
  b_added: {}
  c_opened: {}
  d_sent: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  a_viewed: {}
  b_added: {}
  c_opened: {}
  d_sent: {}
  e_clicked: {}
  f_start: {}
`,
        findings: ['7:3 Event "f_start" says "start" where the other events say what happened.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { event, last: word } of listPastActions(plan)) {
      if (!isPresent(word)) continue;
      yield {
        message: `Event "${event.name}" says "${word}" where the other events say what happened.`,
        help: 'Write the action in the past tense.',
        location: atName(event),
      };
    }
  },
});
