import {
  at,
  atName,
  type Plan,
  type PlanEvent,
  type PlanProperty,
  type PropertyDefinition,
} from '../../../plan/model.js';
import type { Finding } from '../../target.js';
import { checkChoices } from './check-choices.js';
import type { TypescriptOptions } from './options.js';
import { type ChosenTransport, chooseTransports } from './routing/choose-transports.js';
import { listSources, type TrackedEvent, toTrackedEvents } from './tracked-event.js';

/** What the module cannot say of a plan. */
export function* checkPlan(plan: Plan, options: TypescriptOptions): Generator<Finding> {
  const transports = chooseTransports(plan, options);
  const events = toTrackedEvents(plan, listSources(options, transports));
  yield* checkIdentifiers(events);
  yield* checkTransports(plan, events, transports);
  yield* checkChoices(plan, options, transports);
  const seen = new Set<string>();
  const hasLayer = transports.some(({ transport }) => transport.id === 'datalayer');
  for (const { event } of events) {
    if (event.status === 'pilot' && !event.rollout) yield reportPilot(event);
    for (const property of event.properties.values()) {
      for (const finding of checkProperty(property, hasLayer || event.status === 'shadow')) {
        // A group's property is the same text for every event that it reaches.
        const place = JSON.stringify([finding.location.source.name, finding.location.path]);
        if (!seen.has(place)) yield finding;
        seen.add(place);
      }
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

function* checkTransports(
  plan: Plan,
  tracked: readonly TrackedEvent[],
  transports: readonly ChosenTransport[],
): Generator<Finding> {
  const events = tracked.map(({ event }) => event);
  for (const { transport, options, destinations = [] } of transports)
    yield* transport.check?.({ plan, events, destinations, options }) ?? [];
}

function reportPilot(event: PlanEvent): Finding {
  return {
    severity: 'warning',
    message: `"${event.name}" is a pilot without a share, and the generated function sends every call.`,
    help: 'Add "rollout" with the share, such as `rollout: { share: 20%, by: user_id }`.',
    location: at(event, 'status'),
  };
}

// Both layers keep the name of the event among its properties.
function* checkProperty(property: PlanProperty, isInLayer: boolean): Generator<Finding> {
  const { definition, name } = property;
  if (name === 'event' && isInLayer) yield reportEventProperty(property);
  if (definition.hash?.by === 'code' && !isScalar(definition)) yield reportHash(definition, name);
  yield* checkInside(definition, name);
}

function reportEventProperty(property: PlanProperty): Finding {
  return {
    severity: 'error',
    message: '"event" cannot be a property: the data layer keeps the name of the event under it.',
    help: 'Rename the property, and map it to "event" at the destinations that want it.',
    location: atName(property),
  };
}

function* checkInside(definition: PropertyDefinition, path: string): Generator<Finding> {
  for (const { name, definition: field } of definition.properties?.values() ?? [])
    yield* checkPart(field, `${path}.${name}`);
  if (definition.items) yield* checkPart(definition.items, `${path}[]`);
}

function* checkPart(part: PropertyDefinition, path: string): Generator<Finding> {
  if (part.hash?.by === 'code') yield reportHash(part, path);
  yield* checkInside(part, path);
}

function reportHash(definition: PropertyDefinition, path: string): Finding {
  return {
    severity: 'error',
    message: `The generated code cannot hash "${path}": it hashes single values that an event carries itself.`,
    help: 'Hash it in the calling code, and write "hash: { algorithm: sha256, by: caller }".',
    location: at(definition, 'hash'),
  };
}

function isScalar(definition: PropertyDefinition): boolean {
  return !definition.types.some((type) => type === 'array' || type === 'object');
}
