import type { EventDestination, Literal, Plan, PlanEvent, PlanProperty } from '../../../plan/model.js';
import { describeEvent } from './describe.js';
import { toDraft4 } from './draft-4.js';
import { type Json, toObject } from './json.js';
import type { JsonSchemaOptions } from './options.js';
import { printMembers } from './print-shape.js';
import { createPrinter, INLINE } from './property-schema.js';
import { listEvents } from './schemas.js';

/** https://docs.snowplow.io/docs/fundamentals/schemas/ */
const SELF_DESCRIBING = 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#';

/** An event as one of the plan's destinations of type "snowplow" has it. */
export interface IgluSchema {
  readonly event: PlanEvent;
  readonly route: EventDestination;
  /** In a static registry: `com.acme/pricing_viewed/jsonschema/1-0-0`. */
  readonly path: string;
}

/** The schemas that a registry needs, in the order of the plan. */
export function listIgluSchemas(plan: Plan, version: string): IgluSchema[] {
  return listEvents(plan).flatMap((event) =>
    [...event.destinations.values()]
      .filter(({ destination }) => destination.type === 'snowplow')
      .map((route) => ({ event, route, path: `${vendorOf(route)}/${route.as}/jsonschema/${version}` })),
  );
}

/** The self-describing schema of what arrives: names of the destination, hashes for hashed values, its constants. */
export function printIgluSchema({ event, route }: IgluSchema, options: JsonSchemaOptions, version: string): Json {
  const printer = createPrinter({ ...options, values: 'sent', metadata: false }, INLINE);
  const { description } = describeEvent(event);
  const members = printMembers(renameProperties(event, route), printer);
  return {
    $schema: SELF_DESCRIBING,
    ...(description !== undefined && { description }),
    self: { vendor: vendorOf(route), name: route.as, format: 'jsonschema', version },
    ...toDraft4(addMembers(members, listAdded(event, route))),
  };
}

function vendorOf({ destination }: EventDestination): string {
  return destination.settings.get('vendor') ?? '';
}

function renameProperties(event: PlanEvent, { params }: EventDestination): ReadonlyMap<string, PlanProperty> {
  return new Map(
    [...event.properties.values()].flatMap((property) => {
      const name = params.get(property.name);
      return name === undefined ? [] : [[name, { ...property, name }] as const];
    }),
  );
}

/** What an event has there that is none of its properties. */
function listAdded({ status, rollout }: PlanEvent, { set }: EventDestination): [string, Json][] {
  const constants = Array.from(set, ([name, value]): [string, Json] => [name, printConstant(value)]);
  const isSampled = status === 'pilot' && rollout !== undefined && rollout.share < 100;
  return isSampled ? [['rollout_share', { type: 'number', minimum: 0, maximum: 1 }], ...constants] : constants;
}

function printConstant(value: Literal): Json {
  return { enum: [value] };
}

// A constant takes the place of a property of its name.
function addMembers(members: Json, added: readonly (readonly [string, Json])[]): Json {
  if (added.length === 0) return members;
  const { properties, required = [], ...rest } = members as { properties: Json; required?: readonly string[] };
  const names = new Set([...required, ...added.map(([name]) => name)]);
  return { ...rest, properties: toObject([...Object.entries(properties), ...added]), required: [...names] };
}
