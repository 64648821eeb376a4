import { defineChange } from '../define-change.js';

export const destinationShadowChanged = defineChange({
  id: 'destination-shadow-changed',
  summary: 'A destination gets shadow events, or no longer does.',
  level: 'destination',
  verdicts: {
    gets: { impact: 'compatible', affects: 'destinations', reason: 'Nothing there relies on them yet.' },
    loses: { impact: 'risky', affects: 'destinations', reason: 'Who watches shadow events there sees nothing more.' },
  },
  *changed({ before, after }) {
    if (before.shadow === after.shadow) return;
    const says = after.shadow ? 'gets shadow events now' : 'no longer gets shadow events';
    yield { verdict: after.shadow ? 'gets' : 'loses', says, path: ['shadow'] };
  },
  examples: [
    {
      before: `destinations:
  ga4: { type: ga4 }
`,
      after: `destinations:
  ga4: { type: ga4, shadow: true }
`,
      changes: [
        '2:3 → 2:29 destination-shadow-changed, compatible for destinations: Destination "ga4" gets shadow events now.',
      ],
    },
    {
      before: `destinations:
  ga4: { type: ga4, shadow: true }
`,
      after: `destinations:
  ga4: { type: ga4 }
`,
      changes: [
        '2:29 → 2:3 destination-shadow-changed, risky for destinations: Destination "ga4" no longer gets shadow events.',
      ],
    },
  ],
});
