import { splitWords } from '../../plan/convert-case.js';
import { atName, type PlanEvent } from '../../plan/model.js';
import { isLeaving } from '../lifecycle.js';
import { defineRule, type Findings } from '../rule.js';

const FIRST_WORD = /^(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+)/;
const VAGUE = new Set(
  'action button click clicked clicks custom data event events foo generic hit interaction interacted misc new other something temp test thing tmp track tracked tracking untitled'.split(
    ' ',
  ),
);

export const eventNameVague = defineRule({
  id: 'event-name-vague',
  summary: 'The name of an event says what happened to what: not "click", "event1" or "test".',
  rationale:
    '"click" is what the browser knows already. A year later nobody can say which click it was, or whether "test" may go.',
  category: 'naming',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  click: {}
  test_event: {}
  event_2: {}
`,
        findings: [
          '2:3 Event "click" has a name that does not say what happened.',
          '3:3 Event "test_event" has a name that does not say what happened.',
          '4:3 Event "event_2" has a name that does not say what happened.',
        ],
      },
    ],
  },
  event(event: PlanEvent): Findings {
    // Every word has to be vague, so most names are settled by their first.
    const first = FIRST_WORD.exec(event.name)?.[0];
    if (first === undefined || !VAGUE.has(first.toLowerCase()) || isLeaving(event)) return undefined;
    const words = splitWords(event.name).map((word) => word.toLowerCase());
    if (words.length === 0 || !words.every((word) => VAGUE.has(word.replace(/\d+$/, '') || 'new'))) return undefined;
    const message = `Event "${event.name}" has a name that does not say what happened.`;
    return [
      { message, help: 'Name the thing and what happened to it, such as "pricing_viewed".', location: atName(event) },
    ];
  },
});
