import { at, type PlanEvent, type PropertyDefinition } from '../../plan/model.js';
import type { Finding } from '../target.js';
import { findPatternFault } from './pattern-fault.js';

/** Every definition that values of the events are checked by, those inside of others too, each once. */
export function* listDefinitions(events: Iterable<PlanEvent>): Generator<PropertyDefinition> {
  const seen = new Set<PropertyDefinition>();
  for (const { properties } of events)
    for (const { definition } of properties.values()) yield* listInside(definition, seen);
}

function* listInside(definition: PropertyDefinition, seen: Set<PropertyDefinition>): Generator<PropertyDefinition> {
  if (seen.has(definition)) return;
  seen.add(definition);
  yield definition;
  if (definition.items) yield* listInside(definition.items, seen);
  for (const field of definition.properties?.values() ?? []) yield* listInside(field.definition, seen);
}

/** Patterns that nothing can check values by. */
export function* checkPatterns(definitions: Iterable<PropertyDefinition>): Generator<Finding> {
  for (const definition of definitions) {
    const fault = definition.pattern === undefined ? undefined : findPatternFault(definition.pattern);
    if (fault !== undefined) yield reportPattern(definition, fault);
  }
}

function reportPattern(definition: PropertyDefinition, fault: string): Finding {
  return {
    severity: 'error',
    message: `The pattern of "${definition.name}" ${fault}.`,
    help: 'Write a pattern that compiles with the flag "u".',
    location: at(definition, 'pattern'),
  };
}
