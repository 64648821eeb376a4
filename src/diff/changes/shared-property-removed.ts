import { defineChange } from '../define-change.js';
import { carriesShared } from '../judging/uses.js';

export const sharedPropertyRemoved = defineChange({
  id: 'shared-property-removed',
  summary: 'A shared property that no event carried is gone.',
  level: 'definition',
  verdicts: {
    removed: { impact: 'compatible', affects: 'governance', reason: 'Nothing carried it.' },
  },
  *removed({ name }, { before }) {
    // Where an event carried it, the event tells; a definition that moved there is no change at all.
    if (!carriesShared(before, name)) yield { verdict: 'removed', says: 'was removed' };
  },
  examples: [
    {
      before: `properties:
  plan: { type: string }
`,
      after: `properties: {}
`,
      changes: ['2:3 → absent shared-property-removed, compatible for governance: Shared property "plan" was removed.'],
    },
  ],
});
