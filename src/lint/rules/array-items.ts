import { atName } from '../../plan/model.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const arrayItems = defineRule({
  id: 'array-items',
  summary: 'A list says what its items are, an object what its fields are.',
  rationale: '"array" alone lets texts, numbers and whole objects in. Generated code cannot check or type them.',
  category: 'schema',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  plan_ids: { type: array, items: { type: string } }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  plan_ids: { type: array }
  address: { type: object }
`,
        findings: [
          '2:3 Property "plan_ids" is a list, and does not say of what.',
          '3:3 Property "address" is a map, and does not say of what.',
        ],
      },
    ],
  },
  definition({ definition, extendsShared }: WrittenDefinition): Findings {
    const { types, items, properties, name } = definition;
    if (extendsShared) return undefined;
    const isBareList = types.includes('array') && !items;
    if (!isBareList && (!types.includes('object') || properties)) return undefined;
    const [what, field] = isBareList ? ['list', 'items'] : ['map', 'properties'];
    const message = `Property "${name}" is a ${what}, and does not say of what.`;
    return [{ message, help: `Add "${field}".`, location: atName(definition) }];
  },
});
