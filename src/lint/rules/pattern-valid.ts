import { at } from '../../plan/model.js';
import { findPatternFault } from '../patterns.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const patternValid = defineRule({
  id: 'pattern-valid',
  summary: 'Patterns compile, and use only what RE2 has.',
  rationale:
    'A pattern that does not compile checks nothing. Look-around and references back are unknown to BigQuery and Go, which check the same data.',
  source: 'https://github.com/google/re2/wiki/Syntax',
  category: 'schema',
  severity: 'error',
  preset: 'minimal',
  examples: {
    correct: [
      {
        plan: `properties:
  product_id: { type: string, pattern: "^[A-Z]{2}-[0-9]{6}$" }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  product_id: { type: string, pattern: "^([A-Z]{2}-[0-9]{6}$" }
  plan_id: { type: string, pattern: "^(?!old)[a-z]+$" }
`,
        findings: [
          '2:40 The pattern of "product_id" does not compile: unterminated group.',
          '3:37 The pattern of "plan_id" looks ahead or behind, which RE2 cannot.',
        ],
      },
    ],
  },
  definition({ definition }: WrittenDefinition): Findings {
    const { pattern, name } = definition;
    const fault = pattern === undefined ? undefined : findPatternFault(pattern);
    if (fault === undefined) return undefined;
    const message = `The pattern of "${name}" ${fault}.`;
    return [{ message, help: 'Write a pattern without it.', location: at(definition, 'pattern') }];
  },
});
