import { atName, type Plan } from '../../plan/model.js';
import { findBadCharacter, showName } from '../naming/bad-characters.js';
import { listGivenNames } from '../naming/named-things.js';
import { defineRule, type Finding } from '../rule.js';

export const nameCharacters = defineRule({
  id: 'name-characters',
  summary: 'Names hold no invisible, control or direction characters, and no blanks at their ends.',
  rationale:
    'A zero-width space or a right-to-left mark, often copied along from a document, makes a second event that looks like the first. Emoji and letters of any script are fine.',
  category: 'naming',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `events:
  pricing_viewed: {}
  "🛒 Ürün görüldü": {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  "pricing\\u200b_viewed": {}
  "cart_viewed ": {}
`,
        findings: [
          '2:3 Event "pricing\\u{200B}_viewed" has an invisible character in its name (U+200B).',
          '3:3 Event "cart_viewed " begins or ends with a blank.',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const given of listGivenNames(plan)) {
      const fault = findBadCharacter(given.name);
      if (!fault) continue;
      const message = `${given.kind} "${showName(given.name)}" ${fault}.`;
      yield { message, help: 'Write the name again by hand.', location: atName(given.bearer) };
    }
  },
});
