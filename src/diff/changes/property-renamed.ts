import { defineChange } from '../define-change.js';
import { quote } from '../judging/say.js';

export const propertyRenamed = defineChange({
  id: 'property-renamed',
  summary: 'A property has another name, by its `renamed_from`.',
  level: 'definition',
  verdicts: {
    renamed: {
      impact: 'breaking',
      affects: 'consumers',
      reason:
        'Its data goes on under another name: what reads the old one finds nothing more, and code has to send the new one.',
    },
  },
  *renamed({ before }) {
    yield { verdict: 'renamed', says: `was renamed from ${quote(before.name)}` };
  },
  examples: [
    {
      before: `events:
  cart_viewed:
    properties:
      coupon: { type: string }
`,
      after: `events:
  cart_viewed:
    properties:
      promo_code: { type: string, renamed_from: coupon }
`,
      changes: [
        '4:7 → 4:7 property-renamed, breaking for consumers: Property "promo_code" of "cart_viewed" was renamed from "coupon".',
      ],
    },
    {
      before: `properties:
  coupon: { type: string }
events:
  cart_viewed:
    properties: { coupon: required }
  order_placed:
    properties: { coupon: optional }
`,
      after: `properties:
  promo_code: { type: string, renamed_from: coupon }
events:
  cart_viewed:
    properties: { promo_code: required }
  order_placed:
    properties: { promo_code: optional }
`,
      changes: [
        '2:3 → 2:3 property-renamed, breaking for consumers: Shared property "promo_code" was renamed from "coupon" (2 events: "cart_viewed" and "order_placed").',
      ],
    },
  ],
});
