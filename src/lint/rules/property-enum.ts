import { splitWords } from '../../plan/convert-case.js';
import { atName, type PropertyDefinition } from '../../plan/model.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

const FEW_VALUES = new Set(
  'type method status kind level mode tier state period variant plan device channel'.split(' '),
);

export const propertyEnum = defineRule({
  id: 'property-enum',
  summary: 'A text that takes a few values lists them.',
  rationale:
    '"type", "status" and "method" are free texts until somebody writes the list. Without it each team spells its own.',
  category: 'schema',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `properties:
  payment_method: { type: string, enum: [card, invoice] }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  payment_method: { type: string, description: How it was paid }
`,
        findings: ['2:3 Property "payment_method" sounds like a few values, and does not list them.'],
      },
    ],
  },
  definition({ definition, extendsShared, isItem }: WrittenDefinition): Findings {
    const { types, name } = definition;
    if (extendsShared || isItem || types.length !== 1 || types[0] !== 'string') return undefined;
    if (!FEW_VALUES.has(splitWords(name).at(-1)?.toLowerCase() ?? '') || isNarrow(definition)) return undefined;
    const message = `Property "${name}" sounds like a few values, and does not list them.`;
    return [{ message, help: 'Add "enum" with its values.', location: atName(definition) }];
  },
});

// A length says that it is text of somebody else's making.
function isNarrow(definition: PropertyDefinition): boolean {
  const { pattern, format, maxLength } = definition;
  return [definition.enum, definition.const, pattern, format, maxLength].some((limit) => limit !== undefined);
}
