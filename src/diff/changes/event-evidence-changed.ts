import { defineChange } from '../define-change.js';
import { tell } from '../judging/say.js';

export const eventEvidenceChanged = defineChange({
  id: 'event-evidence-changed',
  summary: 'What backs the choice of an event changed.',
  level: 'event-measure',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read it.' },
  },
  *changed({ before, after }) {
    const says = tell('evidence', before.evidence, after.evidence);
    if (says) yield { verdict: 'changed', says, path: ['evidence'] };
  },
  examples: [
    {
      before: `events:
  signup_completed: { measure: { evidence: hypothesis } }
`,
      after: `events:
  signup_completed: { measure: { evidence: proven } }
`,
      changes: [
        '2:44 → 2:44 event-evidence-changed, compatible for governance: Event "signup_completed" changed its evidence from "hypothesis" to "proven".',
      ],
    },
  ],
});
