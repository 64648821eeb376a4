import {
  at,
  atName,
  type Plan,
  type PlanEvent,
  type PlanProperty,
  type PropertyDefinition,
} from '../../../plan/model.js';
import { printPercentage } from '../../../plan/quantities.js';
import type { Finding } from '../../target.js';
import { type TrackedEvent, toTrackedEvents } from './tracked-event.js';

/** What the module cannot say of a plan. */
export function* checkPlan(plan: Plan): Generator<Finding> {
  const events = toTrackedEvents(plan);
  yield* checkIdentifiers(events);
  const seen = new Set<string>();
  for (const { event } of events) {
    if (event.status === 'pilot') yield reportPilot(event);
    for (const property of event.properties.values()) {
      // A group's property is the same text for every event that it reaches.
      const place = JSON.stringify([property.location.source.name, property.location.path]);
      if (!seen.has(place)) yield* checkProperty(property);
      seen.add(place);
    }
  }
}

function* checkIdentifiers(events: readonly TrackedEvent[]): Generator<Finding> {
  const owners = new Map<string, PlanEvent>();
  for (const { event, functionName, typeName } of events) {
    const keys = [`function ${functionName}`, `type ${typeName}`];
    const first = keys.map((key) => owners.get(key)).find((owner) => owner !== undefined);
    if (first) yield reportClash(event, first, functionName);
    for (const key of keys) if (!owners.has(key)) owners.set(key, event);
  }
}

function reportClash(event: PlanEvent, first: PlanEvent, identifier: string): Finding {
  return {
    severity: 'error',
    message: `"${event.name}" and "${first.name}" would both be the function "${identifier}".`,
    help: 'Rename one of them.',
    location: atName(event),
    related: [{ message: `"${first.name}" stands here.`, location: atName(first) }],
  };
}

function reportPilot(event: PlanEvent): Finding {
  const { share, by } = event.rollout ?? {};
  const part = share === undefined ? 'a share' : printPercentage(share);
  const key = by === undefined ? '' : ` by "${by}"`;
  return {
    severity: 'warning',
    message: `"${event.name}" is for ${part} of the traffic${key}, and the generated function sends every call.`,
    help: 'Decide in the code that calls it who is in the pilot.',
    location: at(event, 'status'),
  };
}

function* checkProperty(property: PlanProperty): Generator<Finding> {
  const { definition } = property;
  if (property.name === 'event') yield reportEventProperty(property);
  const hidden = findNestedHash(definition);
  if (hidden)
    yield reportHash(hidden, 'Hash it in the calling code and write "hash: { algorithm: sha256, by: caller }".');
  else if (definition.hash?.by === 'code' && !isText(definition)) {
    yield reportHash(definition, 'Hash the values one by one in the calling code and write "by: caller".');
  }
}

function reportEventProperty(property: PlanProperty): Finding {
  return {
    severity: 'error',
    message: '"event" cannot be a property: the data layer keeps the name of the event under it.',
    help: 'Rename the property, and map it to "event" at the destinations that want it.',
    location: atName(property),
  };
}

function reportHash(definition: PropertyDefinition, help: string): Finding {
  return {
    severity: 'error',
    message: `The generated code cannot hash "${definition.name}": it hashes single values that an event carries itself.`,
    help,
    location: at(definition, 'hash'),
  };
}

function isText(definition: PropertyDefinition): boolean {
  return !definition.types.some((type) => type === 'array' || type === 'object');
}

function findNestedHash(definition: PropertyDefinition): PropertyDefinition | undefined {
  const fields = [...(definition.properties?.values() ?? [])].map((field) => field.definition);
  const parts = definition.items ? [...fields, definition.items] : fields;
  for (const part of parts) {
    const found = part.hash?.by === 'code' ? part : findNestedHash(part);
    if (found) return found;
  }
  return undefined;
}
