import { atName } from '../../plan/model.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const propertyType = defineRule({
  id: 'property-type',
  summary: 'Every property says its type: `type`, `enum` or `const`.',
  rationale:
    'A property without a type takes anything: generated code cannot help, and a number that is sent as text is found in a report, months later. Write `type: any` where that is meant.',
  category: 'schema',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  plan_id: { type: string }
  billing_period: { enum: [monthly, yearly] }
  raw: { type: any }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  plan_id: { description: The plan that was chosen }
`,
        findings: ['2:3 Property "plan_id" has no type.'],
      },
    ],
  },
  definition({ definition, isItem }: WrittenDefinition): Findings {
    const { typed, types, name } = definition;
    // The type of a list or an object can only be one.
    if (typed || types[0] !== 'any') return undefined;
    const message = isItem ? 'The items of a list have no type.' : `Property "${name}" has no type.`;
    return [{ message, help: 'Add "type", or "enum" with the values that it may have.', location: atName(definition) }];
  },
});
