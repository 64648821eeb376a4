import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { part, plan } from '../src/plan/schema/plan.js';
import type { Fields, QuantityKind, Structure, Structures } from '../src/plan/structure.js';

/** The part of JSON Schema that zod emits for the plan. Anything else stops the derivation. */
export interface JsonSchema {
  type?: string | string[];
  $ref?: string;
  description?: string;
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
  allOf?: JsonSchema[];
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
  const [only, ...others] = schema.allOf ?? [];
  if (only && others.length === 0) return derive(only);
  if (schema.$ref) return { is: 'ref', to: schema.$ref.replace('#/definitions/', '') };
  if (schema.oneOf) return deriveVariants(schema.oneOf);
  if (schema.anyOf) return deriveUnion(schema, schema.anyOf);
  if (schema.enum) return { is: 'choice', values: schema.enum };
  if (schema.const !== undefined) return { is: 'choice', values: [schema.const] };
  if (schema.type === undefined) return { is: 'any' };
  // Zod writes a union of plain types as a list of types; the format has one of them.
  if (Array.isArray(schema.type)) return { is: 'literal' };
  return deriveType(schema, schema.type);
}

function deriveType(schema: JsonSchema, type: string): Structure {
  switch (type) {
    case 'string':
      return deriveText(schema);
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

function deriveText({ pattern, quantity, expected = 'text' }: JsonSchema): Structure {
  // The parser of a quantity knows its pattern.
  if (quantity) return { is: 'text', quantity, expected };
  return { is: 'text', ...(pattern !== undefined && { pattern }), expected };
}

function deriveNumber(schema: JsonSchema, type: string): Structure {
  const { minimum: min, maximum: max, exclusiveMinimum: above, expected = 'a number' } = schema;
  return {
    is: 'number',
    ...(type === 'integer' && { int: true }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && max !== Number.MAX_SAFE_INTEGER && { max }),
    ...(above !== undefined && { above }),
    expected,
  };
}

function deriveList({ items = {}, minItems: min, expected = 'a list' }: JsonSchema): Structure {
  if (Array.isArray(items)) return { is: 'tuple', items: items.map(derive), expected };
  return { is: 'list', items: derive(items), ...(min !== undefined && { min }), expected };
}

function deriveObject({ properties, additionalProperties = {}, required = [], closed = false }: JsonSchema): Structure {
  if (!properties) return { is: 'map', values: derive(additionalProperties) };
  return { is: 'object', fields: mapValues(properties, derive), required, closed };
}

/** The variants of a destination are told apart by their type, and share most of their fields. */
function deriveVariants(options: readonly JsonSchema[]): Structure {
  const by = 'type';
  const variants = options.map(({ properties = {} }) => mapValues(properties, derive));
  const [first = {}, ...others] = variants;
  const common = filterFields(first, (name, field) => others.every((fields) => isDeepStrictEqual(fields[name], field)));
  const own = variants.map((fields, index) => {
    const value = String(options[index]?.properties?.[by]?.const);
    return [value, filterFields(fields, (name) => !Object.hasOwn(common, name))] as const;
  });
  return { is: 'variants', by, common, options: Object.fromEntries(own) };
}

function deriveUnion(schema: JsonSchema, options: readonly JsonSchema[]): Structure {
  const kinds = options.map(({ type }) => type).join();
  if (kinds === 'string,number,boolean') return { is: 'name' };
  // Quantities are text or a number; one parser reads both.
  if (schema.quantity) return deriveText(schema);
  if (!schema.expected) throw new Error('A union in the plan schema has no "expected" sentence.');
  const structures = options.map(derive).flatMap((option) => (option.is === 'union' ? option.options : [option]));
  return { is: 'union', options: structures, expected: schema.expected };
}

function filterFields(fields: Fields, keep: (name: string, field: Structure) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, field]) => keep(name, field)));
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
