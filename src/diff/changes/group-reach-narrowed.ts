import { defineChange } from '../define-change.js';
import { isSent } from '../judging/lower.js';
import { list } from '../judging/say.js';
import { eventsOf, namesOf } from '../judging/uses.js';

export const groupReachNarrowed = defineChange({
  id: 'group-reach-narrowed',
  summary: 'A group no longer brings its properties to some events.',
  level: 'group-reach',
  verdicts: {
    sent: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'Queries and reports that read what the group brought find nothing more.',
    },
    unsent: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'The events were only proposed, or are retired: no code sends them.',
    },
  },
  *removed({ carried }) {
    const verdict = carried.some(({ event }) => isSent(event.before)) ? 'sent' : 'unsent';
    yield { verdict, says: `no longer brings ${list(namesOf(carried))}`, reaches: eventsOf(carried) };
  },
  examples: [
    {
      before: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: required, currency: optional }
events:
  quote_requested: { groups: [money] }
  order_placed: { groups: [money] }
`,
      after: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: required, currency: optional }
events:
  quote_requested: {}
  order_placed: {}
`,
      changes: [
        '5:3 → absent group-reach-narrowed, breaking for consumers: Group "money" no longer brings "value" and "currency" (2 events: "quote_requested" and "order_placed").',
      ],
    },
    {
      before: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: required, currency: optional }
events:
  order_placed: { status: proposed, groups: [money] }
`,
      after: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: required, currency: optional }
events:
  order_placed: { status: proposed }
`,
      changes: [
        '5:3 → absent group-reach-narrowed, compatible for governance: Group "money" no longer brings "value" and "currency" (1 event: "order_placed").',
      ],
    },
  ],
});
