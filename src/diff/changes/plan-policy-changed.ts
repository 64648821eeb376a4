import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const planPolicyChanged = defineChange({
  id: 'plan-policy-changed',
  summary: 'What a release must respect changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'It judges releases, and changes nothing in the plan.',
    },
  },
  *changed({ before, after }) {
    const says = tellThat('policy', before.policy, after.policy);
    if (says) yield { verdict: 'changed', says, path: ['policy'] };
  },
  examples: [
    {
      before: `policy: { breaking: { version: major } }
`,
      after: `policy: { breaking: { version: major, deprecated_for: 30d } }
`,
      changes: ['1:1 → 1:1 plan-policy-changed, compatible for governance: The plan changed its policy.'],
    },
  ],
});
