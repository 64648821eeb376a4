import { defineChange } from '../define-change.js';
import { tellThat } from '../judging/say.js';

export const groupDescriptionChanged = defineChange({
  id: 'group-description-changed',
  summary: 'What a group is said to be changed.',
  level: 'group',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'Only people read it.' },
  },
  *changed({ before, after }) {
    const says = tellThat('description', before.description, after.description);
    if (says) yield { verdict: 'changed', says, path: ['description'] };
  },
  examples: [
    {
      before: `groups:
  base: { description: As it was. }
`,
      after: `groups:
  base: { description: As it is. }
`,
      changes: [
        '2:24 → 2:24 group-description-changed, compatible for governance: Group "base" changed its description.',
      ],
    },
  ],
});
