import { z } from 'zod';
import { part, plan } from '../src/plan/schema/plan.js';
import type { QuantityKind, Structure, Structures } from '../src/plan/structure.js';

/** The part of JSON Schema that zod emits for the plan. Anything else stops the derivation. */
interface JsonSchema {
  type?: string | string[];
  $ref?: string;
  const?: string | number | boolean;
  enum?: (string | number | boolean)[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  items?: JsonSchema | JsonSchema[];
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema;
  propertyNames?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  definitions?: Record<string, JsonSchema>;
  expected?: string;
  quantity?: QuantityKind;
  closed?: boolean;
}

/** What the reader checks by, from the zod schema. */
export function deriveStructures(): Structures {
  const root = toJsonSchema(plan);
  return {
    plan: derive(root),
    part: derive(toJsonSchema(part)),
    definitions: mapValues(root.definitions ?? {}, derive),
  };
}

export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-7', unrepresentable: 'any', io: 'input' }) as JsonSchema;
}

function derive(schema: JsonSchema): Structure {
  const refs = (schema as { allOf?: JsonSchema[] }).allOf;
  if (refs?.length === 1) return derive(refs[0] as JsonSchema);
  if (schema.$ref) return { is: 'ref', to: schema.$ref.replace('#/definitions/', '') };
  if (schema.oneOf) return deriveVariants(schema.oneOf);
  if (schema.anyOf) return deriveUnion(schema);
  if (schema.enum) return { is: 'choice', values: schema.enum };
  if (schema.const !== undefined) return { is: 'choice', values: [schema.const] };
  if (schema.type === undefined) return { is: 'any' };
  if (Array.isArray(schema.type)) return { is: 'literal' };
  return deriveType(schema, schema.type);
}

function deriveType(schema: JsonSchema, type: string): Structure {
  switch (type) {
    case 'string':
      return compact({
        is: 'text',
        pattern: schema.pattern,
        quantity: schema.quantity,
        expected: schema.expected ?? 'text',
      });
    case 'number':
    case 'integer':
      return deriveNumber(schema, type);
    case 'boolean':
      return { is: 'boolean' };
    case 'array':
      return deriveList(schema);
    case 'object':
      return deriveObject(schema);
    default:
      throw new Error(`No structure for the JSON Schema type "${type}".`);
  }
}

function deriveNumber(schema: JsonSchema, type: string): Structure {
  return compact({
    is: 'number',
    int: type === 'integer' || undefined,
    min: schema.minimum,
    max: schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum,
    above: schema.exclusiveMinimum,
    expected: schema.expected ?? 'a number',
  });
}

function deriveList(schema: JsonSchema): Structure {
  const expected = schema.expected ?? 'a list';
  if (Array.isArray(schema.items)) return { is: 'tuple', items: schema.items.map(derive), expected };
  return compact({ is: 'list', items: derive(schema.items ?? {}), min: schema.minItems, expected });
}

function deriveObject(schema: JsonSchema): Structure {
  if (!schema.properties) return { is: 'map', values: derive(schema.additionalProperties ?? {}) };
  return {
    is: 'object',
    fields: mapValues(schema.properties, derive),
    required: schema.required ?? [],
    closed: schema.closed === true,
  };
}

function deriveVariants(options: readonly JsonSchema[]): Structure {
  const byType = options.map((option) => [String(option.properties?.type?.const), derive(option)] as const);
  return { is: 'variants', by: 'type', options: Object.fromEntries(byType) };
}

function deriveUnion(schema: JsonSchema): Structure {
  const kinds = schema.anyOf?.map((option) => option.type) ?? [];
  if (String(kinds) === 'string,number,boolean') return { is: 'name' };
  if (String(kinds) === 'string,number,boolean,null') return { is: 'literal' };
  // Quantities are text or a number; one parser reads both.
  if (schema.quantity) return { is: 'text', quantity: schema.quantity, expected: schema.expected ?? 'text' };
  if (!schema.expected) throw new Error('A union in the plan schema has no "expected" sentence.');
  const options = (schema.anyOf ?? [])
    .map(derive)
    .flatMap((option) => (option.is === 'union' ? option.options : [option]));
  return { is: 'union', options, expected: schema.expected };
}

function mapValues<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function compact<T extends object>(value: T): Structure {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as unknown as Structure;
}
