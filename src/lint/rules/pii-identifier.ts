import { at } from '../../plan/model.js';
import { isIdentifier } from '../personal-names.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const piiIdentifier = defineRule({
  id: 'pii-identifier',
  summary: 'What stands for one person or device, such as `user_id`, is declared personal.',
  rationale:
    'An id that follows a person is personal data, be it a random number. One that is declared to be none is sent without consent and left out of every answer to whoever asks.',
  source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  category: 'privacy',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  user_id: { type: string, pii: pseudonymous }
  product_id: { type: string, pii: none }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  user_id: { type: string, pii: none }
`,
        findings: ['2:33 Property "user_id" stands for one person or device, and says that it holds nothing personal.'],
      },
    ],
  },
  definition({ definition, isItem, extendsShared, name }: WrittenDefinition): Findings {
    const { pii, hash } = definition;
    if (pii !== 'none' || hash || extendsShared || isItem || !isIdentifier(name)) return undefined;
    const message = `Property "${name}" stands for one person or device, and says that it holds nothing personal.`;
    return [{ message, help: 'Write "pii: pseudonymous".', location: at(definition, 'pii') }];
  },
});
