import { defineChange } from '../define-change.js';
import { tellMembers } from '../judging/say.js';

export const planConsentTypesChanged = defineChange({
  id: 'plan-consent-types-changed',
  summary: 'The consent types that the plan knows changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'What an event or a destination needs is told for itself.',
    },
  },
  *changed({ before, after }) {
    const says = tellMembers('consent type', before.consentTypes, after.consentTypes);
    if (says) yield { verdict: 'changed', says, path: ['consent_types'] };
  },
  examples: [
    {
      before: `consent_types: [newsletter]
`,
      after: `consent_types: [newsletter, profiling]
`,
      changes: [
        '1:1 → 1:1 plan-consent-types-changed, compatible for governance: The plan gained the consent type "profiling".',
      ],
    },
  ],
});
