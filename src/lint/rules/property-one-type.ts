import { atName, type Plan, type PropertyDefinition } from '../../plan/model.js';
import { listDefinitions } from '../definitions.js';
import { defineRule, type Finding } from '../rule.js';
import { isTopLevel } from '../top-level.js';

export const propertyOneType = defineRule({
  id: 'property-one-type',
  summary: 'A property has one type wherever it is used.',
  rationale:
    'Warehouses have one column for one name. Where "value" is a number here and a text there, one of the two is lost.',
  category: 'schema',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties: { value: { type: number } }
events:
  cart_viewed: { properties: { value: required } }
  order_paid: { properties: { value: required } }
`,
      },
    ],
    incorrect: [
      {
        plan: `events:
  cart_viewed: { properties: { value: { type: number } } }
  order_paid: { properties: { value: { type: string } } }
`,
        findings: ['3:31 Property "value" is string here, and number elsewhere.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const firsts = new Map<string, PropertyDefinition>();
    for (const { definition, extendsShared } of listDefinitions(plan)) {
      if (extendsShared || !definition.typed || !isTopLevel(definition)) continue;
      const first = firsts.get(definition.name);
      if (!first) firsts.set(definition.name, definition);
      else if (showTypes(first) !== showTypes(definition)) {
        yield {
          message: `Property "${definition.name}" is ${showTypes(definition)} here, and ${showTypes(first)} elsewhere.`,
          help: 'Define it once under "properties", or give one of them another name.',
          location: atName(definition),
          related: [{ message: `Here it is ${showTypes(first)}.`, location: atName(first) }],
        };
      }
    }
  },
});

// Every integer is a number.
function showTypes({ types }: PropertyDefinition): string {
  return [...new Set(types.map((type) => (type === 'integer' ? 'number' : type)))].sort().join(' or ');
}
