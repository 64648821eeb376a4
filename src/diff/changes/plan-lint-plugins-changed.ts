import { defineChange } from '../define-change.js';
import { isSame } from '../is-same.js';

export const planLintPluginsChanged = defineChange({
  id: 'plan-lint-plugins-changed',
  summary: 'The modules with rules that lint loads changed.',
  level: 'plan',
  verdicts: {
    changed: { impact: 'compatible', affects: 'governance', reason: 'It judges the plan, and changes nothing in it.' },
  },
  *changed({ before, after }) {
    if (isSame(before.lint.plugins, after.lint.plugins)) return;
    yield { verdict: 'changed', says: 'changed its lint plugins', path: ['lint', 'plugins'] };
  },
  examples: [
    {
      before: `lint:
  plugins: [./rules/ours.mjs]
`,
      after: `lint:
  plugins: [./rules/ours.mjs, ./rules/shop.mjs]
`,
      changes: ['2:3 → 2:3 plan-lint-plugins-changed, compatible for governance: The plan changed its lint plugins.'],
    },
  ],
});
