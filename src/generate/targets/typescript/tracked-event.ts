import type { Plan, PlanEvent, PlanProperty } from '../../../plan/model.js';
import { RESERVED_WORDS, toCamelCase, toPascalCase } from '../../print/typescript/identifiers.js';

/** An event that the module has a function for, with the identifiers that stand for its name. */
export interface TrackedEvent {
  readonly event: PlanEvent;
  readonly functionName: string;
  readonly typeName: string;
}

/**
 * What a plan's names must not hide: words that no function may be called, what the module declares and
 * what it uses. A name never loses its place here, so that generated names stay as they are.
 */
const RESERVED: ReadonlySet<string> = new Set([
  ...RESERVED_WORDS,
  ...['track', 'EventMap', 'EventName', 'SharedProperties', 'TrackArguments'],
  ...['pushToDataLayer', 'pushToShadowLayer', 'hashValues', 'sha256', 'window'],
]);

/** The events that browser or app code sends, in the plan's order. */
export function toTrackedEvents(plan: Plan): TrackedEvent[] {
  return [...plan.events.values()].filter(isTracked).map((event) => ({
    event,
    functionName: toCamelCase(event.name, RESERVED),
    typeName: toPascalCase(event.name, RESERVED),
  }));
}

/** The names of the properties whose raw value must not leave the page. */
export function findHashed(event: PlanEvent): string[] {
  return [...event.properties.values()].flatMap(({ name, definition }) =>
    definition.hash?.by === 'code' ? [name] : [],
  );
}

/** Whether calls may leave the properties out altogether. */
export function areAllOptional(event: PlanEvent): boolean {
  return [...event.properties.values()].every((property) => !isRequired(property));
}

/** What is required under a condition is optional in types: only people can check the condition. */
export function isRequired(property: PlanProperty): boolean {
  return property.required && property.when === undefined;
}

// Proposed events are not built yet, and retired ones are history. A server or a mailing system does not run this module.
function isTracked({ status, sources }: PlanEvent): boolean {
  if (status === 'proposed' || status === 'retired') return false;
  return sources.length === 0 || sources.includes('browser') || sources.includes('app');
}
