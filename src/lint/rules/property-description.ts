import { atName } from '../../plan/model.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const propertyDescription = defineRule({
  id: 'property-description',
  summary: 'Every property has a description.',
  rationale:
    'The name of a property says less than it seems: "value" may be before or after tax, "plan" an id or what is shown.',
  category: 'governance',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `properties:
  value: { type: number, description: Order value without tax }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  value: { type: number }
`,
        findings: ['2:3 Property "value" has no description.'],
      },
    ],
  },
  definition({ definition, extendsShared, isItem }: WrittenDefinition): Findings {
    if (definition.description !== undefined || extendsShared || isItem) return undefined;
    const message = `Property "${definition.name}" has no description.`;
    return [
      { message, help: 'Add "description": what the value is, and where it comes from.', location: atName(definition) },
    ];
  },
});
