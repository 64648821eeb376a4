import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const destinationDescriptionChanged = defineChange({
  id: 'destination-description-changed',
  summary: 'What a destination is said to be changed.',
  level: 'destination',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read it.' },
  },
  *changed({ before, after }) {
    const says = tellThat('description', before.description, after.description);
    if (says) yield { verdict: 'changed', says, path: ['description'] };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4, description: The shop. }
`,
      after: `destinations:
  ga4: { type: ga4, description: The shop and the app. }
`,
      changes: [
        '2:34 → 2:34 destination-description-changed, compatible for governance: Destination "ga4" changed its description.',
      ],
    },
  ],
});
