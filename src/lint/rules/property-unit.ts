import { atName } from '../../plan/model.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const propertyUnit = defineRule({
  id: 'property-unit',
  summary: 'A number says its unit.',
  rationale:
    'Seconds or milliseconds, net or gross, euros or cents: the unit is what two teams understand differently.',
  category: 'schema',
  severity: 'warning',
  preset: 'strict',
  examples: {
    correct: [
      {
        plan: `properties:
  duration: { type: number, unit: seconds }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  duration: { type: number }
`,
        findings: ['2:3 Property "duration" is a number without a unit.'],
      },
    ],
  },
  definition({ definition, extendsShared, isItem }: WrittenDefinition): Findings {
    const { types, unit, name } = definition;
    if (extendsShared || isItem || unit !== undefined || definition.enum || definition.const !== undefined)
      return undefined;
    if (!types.some((type) => type === 'number' || type === 'integer')) return undefined;
    const message = `Property "${name}" is a number without a unit.`;
    return [{ message, help: 'Add "unit", such as seconds, pieces or currency.', location: atName(definition) }];
  },
});
