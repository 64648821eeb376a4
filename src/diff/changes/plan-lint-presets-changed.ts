import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';
import { tellMembers } from '../judging/say.js';

export const planLintPresetsChanged = defineChange({
  id: 'plan-lint-presets-changed',
  summary: 'The presets that the plan is linted by changed.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'They judge the plan, and change nothing in it.' },
  },
  *changed({ before, after }) {
    const [old, current] = [before.lint.extends, after.lint.extends];
    if (isSame(old, current)) return;
    const says = tellMembers('lint presets', old, current) ?? 'changed the order of its lint presets';
    yield { verdict: 'changed', says, path: ['lint', 'extends'] };
  },
  examples: [
    {
      before: `lint:
  extends: [recommended]
`,
      after: `lint:
  extends: [strict]
`,
      changes: [
        '2:3 → 2:3 plan-lint-presets-changed, compatible for governance: The plan gained the lint presets "strict" and lost "recommended".',
      ],
    },
  ],
});
