import { defineChange } from '../define-change.js';
import { tell, tellMembers } from '../judging/say.js';
import { showDuration } from '../judging/show-values.js';

export const audienceMembersChanged = defineChange({
  id: 'audience-members-changed',
  summary: 'Who belongs to an audience changed.',
  level: 'audience',
  verdicts: {
    changed: { impact: 'risky', affects: 'destinations', reason: 'Campaigns that address it address other people.' },
  },
  *changed({ before, after }, { newName }) {
    const found = [
      { field: 'did', says: tellMembers('condition', before.did.map(newName), after.did) },
      { field: 'not', says: tellMembers('exclusion', before.not.map(newName), after.not) },
      { field: 'within', says: tell('span', showDuration(before.within), showDuration(after.within)) },
    ];
    for (const { field, says } of found) if (says) yield { verdict: 'changed', says, path: [field] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, not: order_placed, within: 14d }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, not: order_placed, within: 30d }
`,
      changes: [
        '5:60 → 5:60 audience-members-changed, risky for destinations: Audience "hesitant" changed its span from "14d" to "30d".',
      ],
    },
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, not: order_placed, within: 14d }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, within: 14d }
`,
      changes: [
        '5:38 → 5:3 audience-members-changed, risky for destinations: Audience "hesitant" lost the exclusion "order_placed".',
      ],
    },
  ],
});
