import { atName, type Plan, type PropertyDefinition } from '../../plan/model.js';
import { listPropertyNames } from '../definitions.js';
import { findNearNames } from '../near-names.js';
import { defineRule, type Finding } from '../rule.js';

export const propertyNearDuplicate = defineRule({
  id: 'property-near-duplicate',
  summary: 'No two properties have names that say the same, or that are one slip of a finger apart.',
  rationale:
    '"plan_price" and "price_plan" end up as two columns, each half empty, and every query has to know of both.',
  category: 'naming',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  plan_price: { type: number }
  plan_name: { type: string }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  billing_period: { type: string }
  biling_period: { type: string }
events:
  plan_chosen: { properties: { plan_price: { type: number } } }
  plan_viewed: { properties: { price_plan: { type: number } } }
`,
        findings: [
          '3:3 Property "biling_period" says the same as "billing_period".',
          '6:32 Property "price_plan" says the same as "plan_price".',
        ],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = listPropertyNames(plan);
    for (const { name, other, how } of findNearNames(names.keys())) {
      const [property, first] = [names.get(name), names.get(other)];
      if (!property || !first || property.renamedFrom === other || isListOf(property, first)) continue;
      yield {
        message: `Property "${name}" ${how} "${other}".`,
        help: 'Use one name for both, or names that say how they differ.',
        location: atName(property),
        related: [{ message: `The other is "${other}".`, location: atName(first) }],
      };
    }
  },
});

/** "item" and "items" are two things where one is a list. */
function isListOf(a: PropertyDefinition, b: PropertyDefinition): boolean {
  return a.types.includes('array') !== b.types.includes('array');
}
