import { defineChange } from '../define-change.js';
import { carriesShared } from '../judging/uses.js';

export const sharedPropertyAdded = defineChange({
  id: 'shared-property-added',
  summary: 'A shared property is new, and no event carries it yet.',
  level: 'definition',
  verdicts: {
    added: { impact: 'compatible', affects: 'governance', reason: 'Nothing carries it yet.' },
  },
  *added({ name }, { after }) {
    // Where an event carries it, the event tells; a definition that moved here is no change at all.
    if (!carriesShared(after, name)) yield { verdict: 'added', says: 'was added' };
  },
  examples: [
    {
      before: `properties: {}
`,
      after: `properties:
  plan: { type: string }
`,
      changes: ['absent → 2:3 shared-property-added, compatible for governance: Shared property "plan" was added.'],
    },
  ],
});
