import { atName, type Destination, type Plan, type PlanEvent } from '../../plan/model.js';
import { GA4 } from '../facts/ga4.js';
import { listGa4Uses } from '../ga4-events.js';
import { defineRule, type Finding } from '../rule.js';

const OWN = new Set(GA4.ownParameters.names);

export const ga4CustomDimensionCount = defineRule({
  id: 'ga4-custom-dimension-count',
  summary: 'No more than 50 parameters of one GA4 property need a custom dimension.',
  rationale:
    'A standard property has 50 custom dimensions for events, as several third parties say. What comes after stays out of every report.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations: { ga4: { type: ga4 } }
events:
  order_paid: { properties: { plan_id: { type: string } }, destinations: { ga4: true } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4, default: true }
events:
  a_viewed:
    properties: { a0: { type: string }, a1: { type: string }, a2: { type: string }, a3: { type: string }, a4: { type: string }, a5: { type: string }, a6: { type: string }, a7: { type: string }, a8: { type: string }, a9: { type: string }, a10: { type: string }, a11: { type: string }, a12: { type: string }, a13: { type: string }, a14: { type: string }, a15: { type: string }, a16: { type: string }, a17: { type: string }, a18: { type: string }, a19: { type: string }, a20: { type: string }, a21: { type: string }, a22: { type: string }, a23: { type: string }, a24: { type: string } }
  b_viewed:
    properties: { b0: { type: string }, b1: { type: string }, b2: { type: string }, b3: { type: string }, b4: { type: string }, b5: { type: string }, b6: { type: string }, b7: { type: string }, b8: { type: string }, b9: { type: string }, b10: { type: string }, b11: { type: string }, b12: { type: string }, b13: { type: string }, b14: { type: string }, b15: { type: string }, b16: { type: string }, b17: { type: string }, b18: { type: string }, b19: { type: string }, b20: { type: string }, b21: { type: string }, b22: { type: string }, b23: { type: string }, b24: { type: string } }
  c_viewed:
    properties: { c1: { type: string } }
`,
        findings: ['2:3 Destination "ga4" gets 51 parameters that need a custom dimension; GA4 has 50.'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = new Map<Destination, Set<string>>();
    for (const { event, use } of listGa4Uses(plan)) {
      const there = names.get(use.destination) ?? new Set();
      names.set(use.destination, there);
      for (const [property, name] of use.params) if (!there.has(name) && isText(event, property)) there.add(name);
    }
    for (const [destination, there] of names) {
      const count = [...there].filter((name) => !OWN.has(name)).length;
      if (count <= GA4.customDimensions.max) continue;
      const message = `Destination "${destination.name}" gets ${count} parameters that need a custom dimension; GA4 has ${GA4.customDimensions.max}.`;
      yield { message, help: 'Leave out with "omit" what no report needs.', location: atName(destination) };
    }
  },
});

// Numbers become metrics, of which there are as many again.
function isText(event: PlanEvent, property: string): boolean {
  const types = event.properties.get(property)?.definition.types;
  return types !== undefined && !types.some((type) => ['number', 'integer', 'array', 'object'].includes(type));
}
