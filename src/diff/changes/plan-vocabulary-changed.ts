import { defineChange } from '../define-change.js';
import { pairConventions } from '../judging/conventions.js';
import { differingNames } from '../judging/differing-names.js';
import { quote, tellMembers } from '../judging/say.js';

export const planVocabularyChanged = defineChange({
  id: 'plan-vocabulary-changed',
  summary: 'The words that a token of a name may be changed.',
  level: 'plan',
  verdicts: {
    changed: {
      impact: 'compatible',
      affects: 'governance',
      reason: 'Names that exist stay as they are; lint allows other words in new ones.',
    },
  },
  *changed({ before, after }) {
    for (const { named, ...pair } of pairConventions(before, after)) {
      const [old, current] = [pair.before?.vocabulary ?? new Map(), pair.after?.vocabulary ?? new Map()];
      for (const token of differingNames(old, current)) {
        const told = tellMembers('words', old.get(token) ?? [], current.get(token) ?? []);
        // A token may also come or go with an empty list.
        const verb = told ?? (current.has(token) ? 'now lists no words' : 'no longer lists words');
        if (told || old.has(token) !== current.has(token)) {
          const says = `${verb} for ${quote(token)} in the names of ${named}`;
          yield { verdict: 'changed', says, path: ['conventions', named, 'vocabulary', token] };
        }
      }
    }
  },
  examples: [
    {
      before: `conventions:
  events:
    format: "{object}_{action}"
    vocabulary: { action: [viewed, added] }
`,
      after: `conventions:
  events:
    format: "{object}_{action}"
    vocabulary: { action: [added, viewed, removed] }
`,
      changes: [
        '4:19 → 4:19 plan-vocabulary-changed, compatible for governance: The plan gained the words "removed" for "action" in the names of events.',
      ],
    },
    {
      before: `conventions:
  properties: { format: "{object}_{field}" }
`,
      after: `conventions:
  properties: { format: "{object}_{field}", vocabulary: { field: [] } }
`,
      changes: [
        '2:3 → 2:59 plan-vocabulary-changed, compatible for governance: The plan now lists no words for "field" in the names of properties.',
      ],
    },
  ],
});
