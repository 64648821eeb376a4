import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';
import { tellMembers } from '../judging/say.js';

export const planStagesChanged = defineChange({
  id: 'plan-stages-changed',
  summary: 'The stages, or their order, changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'risky',
      affects: 'consumers',
      reason: 'Reports that follow people from stage to stage count other steps.',
    },
  },
  *changed({ before, after }) {
    if (isSame(before.stages, after.stages)) return;
    const says = tellMembers('stage', before.stages, after.stages) ?? 'changed the order of its stages';
    yield { verdict: 'changed', says, path: ['stages'] };
  },
  examples: [
    {
      before: `stages: [awareness, decision]
`,
      after: `stages: [awareness, decision, retention]
`,
      changes: ['1:1 → 1:1 plan-stages-changed, risky for consumers: The plan gained the stage "retention".'],
    },
    {
      before: `stages: [awareness, decision]
`,
      after: `stages: [decision, awareness]
`,
      changes: ['1:1 → 1:1 plan-stages-changed, risky for consumers: The plan changed the order of its stages.'],
    },
  ],
});
