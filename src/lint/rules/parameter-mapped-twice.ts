import type { EventDestination, PlanEvent } from '../../plan/model.js';
import { locateConstant, locateParameter } from '../parameters.js';
import { defineRule, type Finding, type Findings } from '../rule.js';

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
  event(event: PlanEvent): Findings {
    if (event.status === 'retired') return undefined;
    const suspects = [...event.destinations.values()].filter((use) => mayRepeat(event, use));
    return suspects.flatMap((use) => [...findRepeats(event, use)]);
  },
});

/** Properties have different names, so only one that is mapped, converted or constant can meet another. */
function mayRepeat({ properties }: PlanEvent, { destination, written, set }: EventDestination): boolean {
  if (destination.names !== undefined) return true;
  const taken = new Set<string>();
  for (const mapping of [destination.params, written.params]) {
    for (const [ours, theirs] of mapping) {
      if (!properties.has(ours)) continue;
      if (taken.has(theirs) || properties.has(theirs)) return true;
      taken.add(theirs);
    }
  }
  return [...set.keys()].some((name) => taken.has(name) || properties.has(name));
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
