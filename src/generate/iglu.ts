import { at, type Destination, type Plan, type PlanEvent } from '../plan/model.js';
import type { Finding } from './target.js';

/** The part of a plan that Snowplow's schemas are about. */
export interface SnowplowUse {
  readonly plan: Plan;
  readonly destinations: readonly Destination[];
  readonly events: readonly PlanEvent[];
}

/** MODEL-REVISION-ADDITION. https://docs.snowplow.io/docs/fundamentals/schemas/versioning/ */
export const SCHEMA_VERSION = /^[1-9]\d{0,5}-\d{1,6}-\d{1,6}$/;

/** What the addresses of schemas cannot hold, for events at destinations of type "snowplow". */
export function* checkIglu({ plan, destinations, events }: SnowplowUse): Generator<Finding> {
  if (destinations.length === 0) {
    yield {
      severity: 'error',
      message: 'Snowplow has no destination, which says whose the schemas are.',
      help: 'Add a destination of type "snowplow" with a "vendor", such as "com.acme".',
      location: at(plan, 'destinations'),
    };
  }
  for (const destination of destinations) {
    yield* checkVendor(destination);
    for (const event of events) yield* checkName(event, destination);
  }
}

function* checkVendor(destination: Destination): Generator<Finding> {
  const vendor = destination.settings.get('vendor');
  if (vendor !== undefined && /^[\w.-]+$/.test(vendor)) return;
  yield {
    severity: 'error',
    message:
      vendor === undefined
        ? `Snowplow cannot reach destination "${destination.name}": it has no "vendor".`
        : `The vendor "${vendor}" of destination "${destination.name}" is none that Iglu takes.`,
    help: 'Write whose the schemas are, such as "com.acme".',
    location: vendor === undefined ? at(destination) : at(destination, 'vendor'),
  };
}

function* checkName(event: PlanEvent, { name }: Destination): Generator<Finding> {
  const route = event.destinations.get(name);
  if (!route || /^[\w-]+$/.test(route.as)) return;
  yield {
    severity: 'error',
    message: `"${route.as}" cannot be the name of a schema: Iglu takes letters, digits, "_" and "-".`,
    help: 'Give the event another name there with "as".',
    location: route.location,
  };
}
