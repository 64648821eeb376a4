import { at } from '../../plan/model.js';
import { findPatternFault, isRiskyPattern } from '../patterns.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const patternSafe = defineRule({
  id: 'pattern-safe',
  summary: 'No pattern can be kept busy: none repeats what can read one text in several ways.',
  rationale:
    'A value that nearly matches "^(a+)+$" keeps a browser busy for minutes. Generated code checks values in the visitor\'s browser.',
  category: 'schema',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  category_id: { type: string, pattern: "^[a-z]+(-[a-z]+)*$" }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  category_id: { type: string, pattern: "^([a-z]+)+$" }
`,
        findings: [
          '2:41 The pattern of "category_id" repeats what can be read in several ways, and can take very long.',
        ],
      },
    ],
  },
  definition({ definition }: WrittenDefinition): Findings {
    const { pattern, name } = definition;
    if (pattern === undefined || findPatternFault(pattern) !== undefined || !isRiskyPattern(pattern)) return undefined;
    const message = `The pattern of "${name}" repeats what can be read in several ways, and can take very long.`;
    return [
      {
        message,
        help: 'Begin each turn with a character that nothing else in it takes, leave out choices that overlap, or use one repeat.',
        location: at(definition, 'pattern'),
      },
    ];
  },
});
