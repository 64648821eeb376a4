import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const audienceDescriptionChanged = defineChange({
  id: 'audience-description-changed',
  summary: 'What an audience is said to be changed.',
  level: 'audience',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read it.' },
  },
  *changed({ before, after }) {
    const says = tellThat('description', before.description, after.description);
    if (says) yield { verdict: 'changed', says, path: ['description'] };
  },
  examples: [
    {
      before: `events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, not: order_placed, within: 14d, description: They wait. }
`,
      after: `events:
  cart_viewed: {}
  order_placed: {}
audiences:
  hesitant: { did: cart_viewed, not: order_placed, within: 14d, description: They hesitate. }
`,
      changes: [
        '5:78 → 5:78 audience-description-changed, compatible for governance: Audience "hesitant" changed its description.',
      ],
    },
  ],
});
