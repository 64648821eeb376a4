import { atName, type Plan } from '../../plan/model.js';
import { isAscii, lazyPattern } from '../../source/unicode-pattern.js';
import { listGivenNames } from '../naming/named-things.js';
import { defineRule, type Finding } from '../rule.js';

const latin = lazyPattern(String.raw`\p{Script=Latin}`);
const lookalike = lazyPattern(String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]`);

export const nameConfusable = defineRule({
  id: 'name-confusable',
  summary: 'A name does not mix letters of alphabets that look alike, such as a Cyrillic "а" in a Latin word.',
  rationale:
    'Two names that look the same are different to every machine: the event is sent under one and searched under the other.',
  category: 'naming',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `events:
  größe_gewählt: {}
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  pаge_viewed: {}
`,
        findings: ['2:3 Event "pаge_viewed" has the letter "а" of another alphabet among Latin ones.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const { kind, name, bearer } of listGivenNames(plan)) {
      const stranger = isAscii(name) ? undefined : findStranger(name);
      if (stranger === undefined) continue;
      yield {
        message: `${kind} "${name}" has the letter "${stranger}" of another alphabet among Latin ones.`,
        help: 'Type the name again on one keyboard.',
        location: atName(bearer),
      };
    }
  },
});

function findStranger(name: string): string | undefined {
  const words = name.split(/[\s_.:-]+/);
  const mixed = words.find((word) => latin().test(word) && lookalike().test(word));
  return mixed === undefined ? undefined : lookalike().exec(mixed)?.[0];
}
