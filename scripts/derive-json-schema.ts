import { plan } from '../src/plan/schema/plan.js';
import { toJsonSchema } from './derive-structure.js';

type Json = Record<string, unknown>;

/** What only our own reader needs; unknown keywords are an error to strict validators. */
const INTERNAL = new Set(['expected', 'quantity', 'closed', '~standard']);

/** The JSON Schema (draft-07, which the YAML language server knows best) that editors complete and check by. */
export function derivePlanSchema(): Json {
  const { $schema, ...rest } = publish(toJsonSchema(plan)) as Json;
  const schema: Json = {
    $schema,
    $id: 'https://measureplan.dev/schema/plan.schema.json',
    title: 'measureplan measurement plan',
    ...rest,
  };
  addLeavingEvents(schema);
  return schema;
}

function publish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(publish);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Json;
  const entries = Object.entries(node).filter(([key]) => !INTERNAL.has(key) || isFieldMap(node));
  const published = Object.fromEntries(entries.map(([key, child]) => [key, publish(child)]));
  if (node.closed !== true) return published;
  return {
    ...published,
    additionalProperties: false,
    patternProperties: { '^x-': publish(node.additionalProperties) },
  };
}

// In `properties` the keys are names of fields, not keywords.
function isFieldMap(node: Json): boolean {
  return Object.values(node).every((child) => typeof child === 'object' && child !== null);
}

/** Only an event on its way out may lack a description and a tier (the zod schema says it by a refinement). */
function addLeavingEvents(schema: Json): void {
  const definitions = schema.definitions as Record<string, Json>;
  (definitions.Event as Json).anyOf = [
    { required: ['description', 'tier'] },
    { required: ['deprecated'] },
    { required: ['status'], properties: { status: { enum: ['deprecated', 'retired'] } } },
  ];
}
