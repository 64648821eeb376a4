import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { quote } from '../judging/say.js';

export const eventCustomChanged = defineChange({
  id: 'event-custom-changed',
  summary: 'An `x-` field of an event changed.',
  level: 'event',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only templates of your own read it.' },
  },
  *changed({ before, after }) {
    for (const name of differingNames(before.custom, after.custom)) {
      yield { verdict: 'changed', says: `changed its field ${quote(name)}`, path: [name] };
    }
  },
  examples: [
    {
      before: `events:
  signup_completed: { x-ticket: WEB-101 }
`,
      after: `events:
  signup_completed: { x-ticket: WEB-204 }
`,
      changes: [
        '2:33 → 2:33 event-custom-changed, compatible for governance: Event "signup_completed" changed its field "x-ticket".',
      ],
    },
  ],
});
