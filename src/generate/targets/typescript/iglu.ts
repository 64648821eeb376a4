import * as z from 'zod/mini';
import { at, type Destination, type PlanEvent } from '../../../plan/model.js';
import { printString } from '../../print/typescript/literals.js';
import type { Finding } from '../../target.js';
import type { Delivery, TransportCheck } from './transports/transport.js';

/** The version of every event's schema: MODEL-REVISION-ADDITION. https://docs.snowplow.io/docs/fundamentals/schemas/versioning/ */
export const IGLU_OPTIONS = () => ({
  schema_version: z._default(z.string().check(z.regex(/^[1-9]\d{0,5}-\d{1,6}-\d{1,6}$/)), '1-0-0'),
});

interface IgluOptions {
  readonly schema_version: string;
}

/** The address of an event's schema, as an expression. https://docs.snowplow.io/docs/fundamentals/schemas/ */
export function printSchema({ name, route, event }: Delivery, { schema_version }: IgluOptions): string {
  const start = `iglu:${route?.destination.settings.get('vendor') ?? ''}/`;
  const end = `/jsonschema/${schema_version}`;
  const isKnown = name.startsWith('"');
  return isKnown
    ? printString(`${start}${route?.as ?? event.name}${end}`)
    : `${printString(start)} + ${name} + ${printString(end)}`;
}

/** What the address of a schema cannot hold. */
export function* checkIglu({ plan, destinations, events }: TransportCheck<IgluOptions>): Generator<Finding> {
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
    help: `Give the event another name there with "as".`,
    location: route.location,
  };
}
