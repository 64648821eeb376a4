import type { PlanEvent } from '../../plan/model.js';
import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';

export const eventRenamed = defineChange({
  id: 'event-renamed',
  summary: 'An event has another name, by its `renamed_from`.',
  level: 'event',
  verdicts: {
    renamed: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'Its data goes on under another name: what reads the old one finds nothing more.',
    },
    sentAsBefore: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Every destination still gets the name of before, but code has to send it by the new one.',
    },
  },
  *renamed({ before, after }) {
    const verdict = isSentAsBefore(before, after) ? 'sentAsBefore' : 'renamed';
    yield { verdict, says: `was renamed from ${quote(before.name)}` };
  },
  examples: [
    {
      before: `events:
  coupon_applied: {}
`,
      after: `events:
  promo_code_applied: { renamed_from: coupon_applied }
`,
      changes: [
        '2:3 → 2:3 event-renamed, breaking for consumers: Event "promo_code_applied" was renamed from "coupon_applied".',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4 }
events:
  coupon_applied:
    destinations: { ga4: true }
`,
      after: `destinations:
  ga4: { type: ga4 }
events:
  promo_code_applied:
    renamed_from: coupon_applied
    destinations: { ga4: { as: coupon_applied } }
`,
      changes: [
        '4:3 → 4:3 event-renamed, breaking for producers: Event "promo_code_applied" was renamed from "coupon_applied".',
      ],
    },
  ],
});

function isSentAsBefore(before: PlanEvent, after: PlanEvent): boolean {
  if (after.destinations.size === 0) return false;
  for (const [name, { as }] of after.destinations) if (before.destinations.get(name)?.as !== as) return false;
  return true;
}
