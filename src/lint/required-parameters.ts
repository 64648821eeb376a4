import { atName, type EventDestination, type PlanEvent } from '../plan/model.js';
import { locateName } from './destination-uses.js';
import type { Finding } from './rule.js';

/** What a vendor requires of an event that it knows. */
export interface Requirement {
  readonly required: readonly string[];
  /** As the vendor is called in a sentence. */
  readonly vendor: string;
}

/** Required parameters that an event never has there, and those that it may lack because they are optional here. */
export function* findLacking(event: PlanEvent, use: EventDestination, requirement: Requirement): Iterable<Finding> {
  const { required, vendor } = requirement;
  const missing = required.filter((name) => !use.set.has(name) && !findProperty(use, name));
  if (missing.length > 0) {
    yield {
      message: `"${use.as}" lacks ${missing.map((name) => `"${name}"`).join(' and ')}, which ${vendor} requires for it.`,
      help: 'Add the property, map one of ours with "params", or give the event another name there.',
      location: locateName(event, use),
    };
  }
  for (const name of required) {
    const ours = use.set.has(name) ? undefined : findProperty(use, name);
    const property = ours === undefined ? undefined : event.properties.get(ours);
    // A condition says when it is there: somebody thought about it.
    if (!property || property.required || property.when !== undefined) continue;
    yield {
      message: `"${use.as}" may lack "${name}", which is optional in "${event.name}" and required by ${vendor}.`,
      help: 'Make the property required.',
      location: atName(property),
    };
  }
}

function findProperty({ params }: EventDestination, name: string): string | undefined {
  for (const [ours, theirs] of params) if (theirs === name) return ours;
  return undefined;
}
