import { defineChange } from '../define-change.js';

export const propertyHashChanged = defineChange({
  id: 'property-hash-changed',
  summary: 'Whether a property is hashed, or who hashes it, changed.',
  level: 'definition',
  verdicts: {
    added: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'Hashes arrive where raw values did, so joins and filters on values find nothing.',
    },
    removed: {
      impact: 'breaking',
      affects: 'consumers',
      reason: 'Raw values arrive where hashes did: joins find nothing, and more personal data leaves.',
    },
    moved: {
      impact: 'breaking',
      affects: 'producers',
      reason: 'Until the callers follow, values leave raw or hashed twice.',
    },
  },
  *changed({ before, after }) {
    const path = ['hash'];
    const [was, is] = [before.hash?.by, after.hash?.by];
    if (!was && is) yield { verdict: 'added', says: 'is hashed now', path };
    if (was && !is) yield { verdict: 'removed', says: 'is no longer hashed', path };
    if (was && is && was !== is) yield { verdict: 'moved', says: `is hashed by the ${is} now`, path };
  },
  examples: [
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, hash: sha256 }
`,
      changes: [
        '4:7 → 4:35 property-hash-changed, breaking for consumers: Property "plan" of "form_submitted" is hashed now.',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, hash: sha256 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string }
`,
      changes: [
        '4:35 → 4:7 property-hash-changed, breaking for consumers: Property "plan" of "form_submitted" is no longer hashed.',
      ],
    },
    {
      before: `events:
  form_submitted:
    properties:
      plan: { type: string, hash: sha256 }
`,
      after: `events:
  form_submitted:
    properties:
      plan: { type: string, hash: { algorithm: sha256, by: caller } }
`,
      changes: [
        '4:35 → 4:29 property-hash-changed, breaking for producers: Property "plan" of "form_submitted" is hashed by the caller now.',
      ],
    },
  ],
});
