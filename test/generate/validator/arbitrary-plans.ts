import fc from 'fast-check';
import type { PlanProperty, PropertyDefinition } from '../../../src/plan/model.js';
import { FORMATS } from '../../../src/plan/vocabulary.js';
import { makeProperty } from '../typescript/make-plan.js';

type Fields = Partial<PropertyDefinition>;
type Draft = { readonly [Field in keyof PropertyDefinition]?: PropertyDefinition[Field] | undefined };

const NAMES = [
  'id',
  'plan_id',
  'value',
  'a b',
  '__proto__',
  'constructor',
  'toString',
  '商品',
  '"',
  'items',
  'x.y',
  '0',
];
const PATTERNS = [
  '^[A-Z]{2}-[0-9]{3}$',
  'a',
  '^(free|team)$',
  '^.$',
  '\\p{L}+',
  '^$',
  '[^a-z]',
  '\\d{2,}',
  '^\\S+@\\S+$',
];
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const bound = fc.constantFrom(-10, -1, 0, 0.5, 1, 2, 100, 1e6);
const size = fc.nat({ max: 3 });
const nullable = fc.boolean();

const text: fc.Arbitrary<Draft> = fc.record({
  types: fc.constantFrom<PropertyDefinition['types']>(
    ['string'],
    ['date'],
    ['timestamp'],
    ['date', 'timestamp'],
    ['string', 'date'],
  ),
  pattern: optional(fc.constantFrom(...PATTERNS)),
  format: optional(fc.constantFrom(...FORMATS)),
  minLength: optional(size),
  maxLength: optional(fc.integer({ min: 2, max: 40 })),
  hash: optional(
    fc.constantFrom<PropertyDefinition['hash']>(
      { algorithm: 'sha256', by: 'code' },
      { algorithm: 'sha256', by: 'caller' },
    ),
  ),
  nullable,
});

const number: fc.Arbitrary<Draft> = fc.record({
  types: fc.constantFrom<PropertyDefinition['types']>(['number'], ['integer'], ['number', 'integer']),
  minimum: optional(bound),
  maximum: optional(bound),
  exclusiveMinimum: optional(bound),
  exclusiveMaximum: optional(bound),
  multipleOf: optional(fc.constantFrom(0.01, 0.1, 0.3, 1, 2, 7)),
  nullable,
});

const literal = fc.constantFrom('a', 'free', '', 0, 1, -0.5, true, false, null, 'null', '1');
const values: fc.Arbitrary<Draft> = fc
  .record({ enum: fc.uniqueArray(literal, { minLength: 1, maxLength: 4 }), nullable, maxLength: optional(size) })
  .map((fields) => ({ ...fields, types: inferTypes(fields.enum) }));
const constant: fc.Arbitrary<Draft> = fc
  .record({ const: literal, nullable })
  .map((fields) => ({ ...fields, types: inferTypes([fields.const]) }));

const union: fc.Arbitrary<Draft> = fc.tuple(text, number, nullable).map(([texts, numbers, isNullable]) => ({
  ...without(texts, 'hash'),
  ...numbers,
  types: ['string', 'integer', 'boolean'],
  nullable: isNullable,
}));

const any: fc.Arbitrary<Draft> = fc.record({
  types: fc.constant<PropertyDefinition['types']>(['any']),
  typed: fc.boolean(),
  maxLength: optional(size),
  minimum: optional(bound),
  maxItems: optional(size),
  pattern: optional(fc.constantFrom(...PATTERNS)),
});

const scalar = fc.oneof(text, number, values, constant, union, any);

/** The fields of a definition, lists and objects as deep as `depth`. */
export function arbitraryFields(depth: number): fc.Arbitrary<Fields> {
  if (depth === 0) return scalar.map(withoutNothing);
  const inner = arbitraryFields(depth - 1);
  const list = fc
    .record({
      items: optional(inner),
      minItems: optional(size),
      maxItems: optional(fc.integer({ min: 1, max: 4 })),
      uniqueItems: fc.boolean(),
      nullable,
    })
    .map(
      ({ items, ...fields }): Draft => ({
        ...fields,
        types: ['array'],
        ...(items && { items: makeProperty('items', items).definition }),
      }),
    );
  const object = fc
    .record({ properties: arbitraryProperties(inner), nullable })
    .map((fields): Draft => ({ ...fields, types: ['object'] }));
  return fc.oneof({ weight: 4, arbitrary: scalar }, list, object).map(withoutNothing);
}

export function arbitraryProperties(fields: fc.Arbitrary<Fields>): fc.Arbitrary<ReadonlyMap<string, PlanProperty>> {
  const property = fc
    .tuple(name, fields, fc.boolean())
    .map(([name, fields, required]) => makeProperty(name, fields, required));
  return fc.array(property, { maxLength: 4 }).map((list) => new Map(list.map((one) => [one.name, one])));
}

function inferTypes(some: readonly unknown[]): PropertyDefinition['types'] {
  const types = new Set(some.filter((value) => value !== null).map((value) => typeof value));
  return types.size > 0 ? ([...types] as PropertyDefinition['types']) : ['any'];
}

function without(fields: Draft, name: keyof Draft): Draft {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

function withoutNothing(fields: Draft): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
