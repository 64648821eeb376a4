import { z } from 'zod';
import type { JsonSchema } from './derive-structure.js';

/** JSON Schema draft-07, as it is published: plain data. */
export type Json = { [key: string]: unknown };

/** What only our own reader needs; unknown keywords are an error to strict validators. */
const INTERNAL = new Set(['expected', 'quantity', 'closed', '~standard', '$schema']);

/** Keywords whose values are schemas by name: their keys are names, not keywords. */
const BY_NAME = new Set(['properties', 'definitions', 'patternProperties']);

/** A zod schema as JSON Schema for editors. */
export function publishZod(schema: z.core.$ZodType): Json {
  return publish(z.toJSONSchema(schema, { target: 'draft-7', unrepresentable: 'any', io: 'input' }) as JsonSchema);
}

function publish(schema: JsonSchema): Json {
  const entries = Object.entries(schema).filter(([keyword]) => !INTERNAL.has(keyword));
  const published: Json = Object.fromEntries(
    entries.map(([keyword, value]) => [keyword, publishKeyword(keyword, value)]),
  );
  if (Array.isArray(schema.type)) return splitTypes(published, schema.type);
  if (schema.closed === true) {
    published.patternProperties = { '^x-': published.additionalProperties };
    published.additionalProperties = false;
  }
  return published;
}

function publishKeyword(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => publishKeyword('', item));
  if (typeof value !== 'object' || value === null) return value;
  if (!BY_NAME.has(keyword)) return publish(value);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, publish(schema)]));
}

/** A list of types is an error to strict validators. */
function splitTypes({ type: _, ...rest }: Json, types: readonly string[]): Json {
  return { ...rest, anyOf: types.map((type) => ({ type })) };
}

export const refTo = (definition: string): Json => ({ $ref: `#/definitions/${definition}` });
