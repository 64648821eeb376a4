import type { Plan, PropertyDefinition } from '../../plan/model.js';
import { listDefinitions } from '../definitions.js';
import { findEcommerce } from '../destination-uses.js';
import { listGa4Uses } from '../ga4-events.js';
import { locateParameter } from '../parameters.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4ParameterType = defineRule({
  id: 'ga4-parameter-type',
  summary: 'No lists and maps reach GA4 as parameters, but for items.',
  rationale:
    'GA4 takes texts and numbers. According to the code of a third party, it drops a list or a map without a word.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations: { ga4: { type: ga4 } }
events:
  plans_compared:
    properties: { items: { type: array, items: { type: object, properties: { item_id: { type: string } } } } }
    destinations: { ga4: true }
`,
      },
      {
        plan: `destinations: { ga4: { type: ga4 } }
events:
  order_paid:
    properties: { ecommerce: { type: object, properties: { value: { type: number } } } }
    destinations: { ga4: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations: { ga4: { type: ga4 } }
events:
  plans_compared:
    properties: { plan_ids: { type: array, items: { type: string } } }
    destinations: { ga4: true }
`,
        findings: ['4:19 "plan_ids" reaches GA4 as a list, which it does not take.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const collections = listCollections(plan);
    for (const { event, use } of collections.length > 0 ? listGa4Uses(plan) : []) {
      for (const property of collections.map((name) => event.properties.get(name))) {
        if (!property || !isCollection(property.definition)) continue;
        const { types } = property.definition;
        const name = use.params.get(property.name);
        if (name === undefined || name === 'items' || property === findEcommerce(event, use)) continue;
        const message = `"${name}" reaches GA4 as a ${types.includes('array') ? 'list' : 'map'}, which it does not take.`;
        yield {
          message,
          help: 'Leave it out there with "omit", or send a text or a number.',
          location: locateParameter(event, use, property.name),
        };
      }
    }
  },
});

/** The names under which the plan has a list or a map anywhere. */
function listCollections(plan: Plan): readonly string[] {
  const found = listDefinitions(plan).filter(({ definition, isItem }) => !isItem && isCollection(definition));
  return [...new Set(found.map(({ name }) => name))];
}

function isCollection({ types }: PropertyDefinition): boolean {
  return types.includes('array') || types.includes('object');
}
