import { defineChange } from '../define-change.js';
import { tellMembers, without } from '../judging/say.js';

export const audienceDestinationsChanged = defineChange({
  id: 'audience-destinations-changed',
  summary: 'An audience is for other destinations.',
  level: 'audience',
  verdicts: {
    lost: { impact: 'breaking', affects: 'destinations', reason: 'Campaigns that address it there address nobody.' },
    gained: { impact: 'compatible', affects: 'destinations', reason: 'Campaigns there can address it now.' },
  },
  *changed({ before, after }) {
    const lost = without(before.destinations, after.destinations);
    const says = tellMembers('destination', before.destinations, after.destinations);
    if (says) yield { verdict: lost.length > 0 ? 'lost' : 'gained', says, path: ['destinations'] };
  },
  examples: [
    {
      before: `destinations:
  ads: { type: google_ads }
  social: { type: meta }
events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, destinations: [ads, social] }
`,
      after: `destinations:
  ads: { type: google_ads }
  social: { type: meta }
events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, destinations: [ads] }
`,
      changes: [
        '8:33 → 8:33 audience-destinations-changed, breaking for destinations: Audience "hesitant" lost the destination "social".',
      ],
    },
    {
      before: `destinations:
  ads: { type: google_ads }
  social: { type: meta }
events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, destinations: [ads] }
`,
      after: `destinations:
  ads: { type: google_ads }
  social: { type: meta }
events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, destinations: [ads, social] }
`,
      changes: [
        '8:33 → 8:33 audience-destinations-changed, compatible for destinations: Audience "hesitant" gained the destination "social".',
      ],
    },
  ],
});
