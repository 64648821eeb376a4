import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';
import { showDuration } from '../judging/show-values.js';

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
    const [old, current] = [before.policy?.breaking, after.policy?.breaking];
    const fields = [
      ['version', tell('least version for a breaking change', old?.version, current?.version)],
      [
        'deprecated_for',
        tell('time of deprecation', showDuration(old?.deprecatedFor), showDuration(current?.deprecatedFor)),
      ],
    ] as const;
    for (const [field, says] of fields) {
      if (says) yield { verdict: 'changed', says, path: ['policy', 'breaking', field] };
    }
  },
  examples: [
    {
      before: `policy: { breaking: { version: minor } }
`,
      after: `policy: { breaking: { version: major, deprecated_for: 30d } }
`,
      changes: [
        '1:32 → 1:32 plan-policy-changed, compatible for governance: The plan changed its least version for a breaking change from "minor" to "major".',
        '1:11 → 1:55 plan-policy-changed, compatible for governance: The plan now has the time of deprecation "30d".',
      ],
    },
  ],
});
