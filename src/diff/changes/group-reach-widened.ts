import { defineChange } from '../define-change.js';
import { isSent } from '../judging/lower.js';
import { NEEDS, need } from '../judging/need.js';
import { list } from '../judging/say.js';
import { eventsOf, namesOf } from '../judging/uses.js';

export const groupReachWidened = defineChange({
  id: 'group-reach-widened',
  summary: 'A group brings its properties to more events.',
  level: 'group-reach',
  verdicts: {
    required: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Code that sends the events without what the group requires no longer compiles.',
    },
    conditional: {
      impact: 'risky',
      affects: 'producers',
      reason:
        'What the group brings must be sent when its condition holds, and no type of the generated code can check that.',
    },
    optional: {
      impact: 'compatible',
      affects: 'producers',
      reason: 'Code may send what the group brings, and need not.',
    },
    unsent: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'The events were only proposed, or are retired: no code sends them.',
    },
  },
  *added({ carried }) {
    const sent = carried.filter(({ event }) => isSent(event.before));
    const needs = new Set(sent.map(({ property }) => need(property)));
    const verdict = NEEDS.find((level) => needs.has(level)) ?? 'unsent';
    yield { verdict, says: `newly brings ${list(namesOf(carried))}`, reaches: eventsOf(carried) };
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
  quote_requested: {}
  order_placed: {}
`,
      after: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: required, currency: optional }
events:
  quote_requested: { groups: [money] }
  order_placed: { groups: [money] }
`,
      changes: [
        'absent → 5:3 group-reach-widened, breaking for producers: Group "money" newly brings "value" and "currency" (2 events: "quote_requested" and "order_placed").',
      ],
    },
    {
      before: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: { type: number, required: true, when: it is known }, currency: optional }
events:
  order_placed: {}
`,
      after: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: { type: number, required: true, when: it is known }, currency: optional }
events:
  order_placed: { groups: [money] }
`,
      changes: [
        'absent → 5:3 group-reach-widened, risky for producers: Group "money" newly brings "value" and "currency" (1 event: "order_placed").',
      ],
    },
    {
      before: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: optional, currency: optional }
events:
  order_placed: {}
`,
      after: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: optional, currency: optional }
events:
  order_placed: { groups: [money] }
`,
      changes: [
        'absent → 5:3 group-reach-widened, compatible for producers: Group "money" newly brings "value" and "currency" (1 event: "order_placed").',
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
  order_placed: { status: proposed }
`,
      after: `properties:
  value: { type: number }
  currency: { type: string }
groups:
  money:
    properties: { value: required, currency: optional }
events:
  order_placed: { status: proposed, groups: [money] }
`,
      changes: [
        'absent → 5:3 group-reach-widened, compatible for governance: Group "money" newly brings "value" and "currency" (1 event: "order_placed").',
      ],
    },
  ],
});
