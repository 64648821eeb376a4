import { defineChange } from '../define-change.js';
import { differingNames } from '../judging/differing-names.js';
import { quote, tell } from '../judging/say.js';

export const outputChanged = defineChange({
  id: 'output-changed',
  summary: 'The target, the place or the options of an output changed.',
  level: 'output',
  verdicts: {
    moved: { impact: 'risky', affects: 'producers', reason: 'What imports or publishes it has to follow.' },
    options: { impact: 'risky', affects: 'producers', reason: 'The same plan gives other files.' },
  },
  *changed({ before, after }) {
    const target = tell('target', before.target, after.target);
    if (target) yield { verdict: 'moved', says: target, path: ['target'] };
    const out = tell('place', before.out, after.out);
    if (out) yield { verdict: 'moved', says: out, path: ['out'] };
    for (const name of differingNames(before.options, after.options)) {
      yield { verdict: 'options', says: `changed its option ${quote(name)}`, path: [name] };
    }
  },
  examples: [
    {
      before: `generate:
  typescript: { out: src/tracking }
`,
      after: `generate:
  typescript: { out: src/analytics }
`,
      changes: [
        '2:22 → 2:22 output-changed, risky for producers: Output "typescript" changed its place from "src/tracking" to "src/analytics".',
      ],
    },
    {
      before: `generate:
  typescript: { out: src/tracking, sdk: [datalayer] }
`,
      after: `generate:
  typescript: { out: src/tracking, sdk: [segment] }
`,
      changes: ['2:36 → 2:36 output-changed, risky for producers: Output "typescript" changed its option "sdk".'],
    },
  ],
});
