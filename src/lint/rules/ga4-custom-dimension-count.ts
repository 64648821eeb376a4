import {
  atName,
  type Destination,
  type EventDestination,
  type Plan,
  type PlanEvent,
  type PropertyDefinition,
} from '../../plan/model.js';
import { listPropertyNames } from '../definitions.js';
import { GA4 } from '../facts/ga4.js';
import { listGa4Uses } from '../ga4-events.js';
import { nameAt } from '../parameters.js';
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
    if (countNamesAtMost(plan) <= GA4.customDimensions.max) return;
    const counted = new Map<Destination, Counted>();
    for (const { event, use } of listGa4Uses(plan)) {
      const there = counted.get(use.destination) ?? { names: new Set(), definitions: new Set() };
      counted.set(use.destination, there);
      countParameters(event, use, there);
    }
    for (const [destination, { names }] of counted) {
      const count = [...names].filter((name) => !OWN.has(name)).length;
      if (count <= GA4.customDimensions.max) continue;
      const message = `Destination "${destination.name}" gets ${count} parameters that need a custom dimension; GA4 has ${GA4.customDimensions.max}.`;
      yield { message, help: 'Leave out with "omit" what no report needs.', location: atName(destination) };
    }
  },
});

/** No destination gets more names than the plan has, and those that events make up for it. */
function countNamesAtMost(plan: Plan): number {
  const own = listGa4Uses(plan).reduce((count, { use }) => count + use.written.params.size, 0);
  return listPropertyNames(plan).size + own;
}

/** What a destination gets: the names there, and the definitions that were counted already. */
interface Counted {
  readonly names: Set<string>;
  readonly definitions: Set<PropertyDefinition>;
}

// Thousands of events send the same few definitions, each under one name unless an event maps it itself.
function countParameters({ properties }: PlanEvent, use: EventDestination, { names, definitions }: Counted): void {
  const { params, omit } = use.written;
  const isPlain = params.size === 0 && omit.length === 0;
  for (const { name, definition } of properties.values()) {
    if ((isPlain && definitions.has(definition)) || !isText(definition)) continue;
    if (isPlain) definitions.add(definition);
    const there = isPlain ? findName(use.destination, name) : use.params.get(name);
    if (there !== undefined) names.add(there);
  }
}

function findName(destination: Destination, property: string): string | undefined {
  return destination.omit.includes(property) ? undefined : nameAt(destination, property);
}

// Numbers become metrics, of which there are as many again.
function isText({ types }: PropertyDefinition): boolean {
  return !types.some((type) => type === 'number' || type === 'integer' || type === 'array' || type === 'object');
}
