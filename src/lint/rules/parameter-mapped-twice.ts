import type { EventDestination, Plan, PlanEvent } from '../../plan/model.js';
import { locateConstant, locateParameter } from '../ga4-events.js';
import { defineRule, type Finding } from '../rule.js';

export const parameterMappedTwice = defineRule({
  id: 'parameter-mapped-twice',
  summary: 'No two properties of an event reach a destination as the same parameter.',
  rationale:
    'The later one overwrites the earlier, so one of the two is never seen, and which one depends on the code.',
  category: 'destination',
  severity: 'error',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `destinations:
  ga4: { type: ga4, params: { plan_id: item_id } }
events:
  pricing_viewed:
    properties: { plan_id: { type: string }, seats: { type: integer } }
    destinations: { ga4: true }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  pricing_viewed:
    properties: { plan_id: { type: string }, item_id: { type: string } }
    destinations: { ga4: { params: { plan_id: item_id } } }
`,
        findings: ['5:46 "item_id" and "plan_id" both reach "ga4" as "item_id".'],
      },
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  pricing_viewed:
    properties: { plan_id: { type: string } }
    destinations: { ga4: { set: { plan_id: basic } } }
`,
        findings: ['6:35 "plan_id" reaches "ga4" both as a property and as the constant "plan_id".'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    for (const event of plan.events.values()) {
      if (event.status === 'retired') continue;
      for (const use of event.destinations.values()) if (hasRepeats(use)) yield* findRepeats(event, use);
    }
  },
});

function hasRepeats({ params, set }: EventDestination): boolean {
  const names = new Set(params.values());
  return names.size < params.size || [...set.keys()].some((name) => names.has(name));
}

function* findRepeats(event: PlanEvent, use: EventDestination): Iterable<Finding> {
  const there = use.destination.name;
  const firsts = new Map<string, string>();
  for (const [property, name] of use.params) {
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, property);
    else {
      const message = `"${property}" and "${first}" both reach "${there}" as "${name}".`;
      yield {
        message,
        help: 'Map one of them to another name with "params".',
        location: locateParameter(event, use, property),
      };
    }
  }
  for (const name of use.set.keys()) {
    const property = firsts.get(name);
    if (property === undefined) continue;
    const message = `"${property}" reaches "${there}" both as a property and as the constant "${name}".`;
    yield { message, help: 'Remove one of the two.', location: locateConstant(use, name) };
  }
}
