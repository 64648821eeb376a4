import { describe, expect, it } from 'vitest';
import type { PlanProperty, PropertyDefinition } from '../../src/plan/model.js';
import { readExample } from '../../src/plan/read-example.js';
import { findFaults, findHelp, read, readEvent } from './read.js';

/** The shared definition `p` of a piece that is in order; the text is what it says. */
function readDefinition(fields: string): PropertyDefinition {
  return read(`properties:\n  p: { ${fields} }`).properties.get('p') as PropertyDefinition;
}

function readUse(fields: string, rest = ''): PlanProperty {
  return readEvent(`properties: { p: ${fields} }`, rest).properties.get('p') as PlanProperty;
}

describe('a definition', () => {
  it.each<[string, Partial<PropertyDefinition>]>([
    ['description: A text.', { description: 'A text.' }],
    ['type: string', { types: ['string'], typed: true }],
    ['type: [integer, string]', { types: ['integer', 'string'] }],
    ['nullable: true', { nullable: true }],
    ['enum: [a, 1, true, 1.5]', { enum: ['a', 1, true, 1.5], types: ['string', 'integer', 'boolean', 'number'] }],
    ['const: 7', { const: 7, types: ['integer'], typed: true }],
    ['pattern: "^[A-Z]+$"', { pattern: '^[A-Z]+$' }],
    ['format: iso-4217', { format: 'iso-4217' }],
    ['minimum: -1', { minimum: -1 }],
    ['maximum: 0', { maximum: 0 }],
    ['exclusive_minimum: 0.5', { exclusiveMinimum: 0.5 }],
    ['exclusive_maximum: 9', { exclusiveMaximum: 9 }],
    ['multiple_of: 0.01', { multipleOf: 0.01 }],
    ['min_length: 0', { minLength: 0 }],
    ['max_length: 8', { maxLength: 8 }],
    ['min_items: 1', { minItems: 1 }],
    ['max_items: 3', { maxItems: 3 }],
    ['unique_items: true', { uniqueItems: true }],
    ['unit: currency', { unit: 'currency' }],
    ['pii: direct', { pii: 'direct' }],
    ['hash: sha256', { hash: { algorithm: 'sha256', by: 'code' } }],
    ['hash: { algorithm: sha256, by: caller }', { hash: { algorithm: 'sha256', by: 'caller' } }],
    ['example: SH-1', { examples: ['SH-1'] }],
    ['examples: [a, b]', { examples: ['a', 'b'] }],
    ['example: a, examples: [b]', { examples: ['a', 'b'] }],
    ['default: false', { default: false }],
    ['renamed_from: q', { renamedFrom: 'q' }],
    ['x-column: { name: c }', { custom: new Map([['x-column', { name: 'c' }]]) }],
  ])('may say %s', (text, fields) => {
    expect(readDefinition(text)).toMatchObject(fields);
  });

  it('has nothing that the plan does not say', () => {
    const { location, ...definition } = readDefinition('');
    expect(location.path).toEqual(['properties', 'p']);
    expect(definition).toStrictEqual({
      name: 'p',
      types: ['any'],
      typed: false,
      nullable: false,
      examples: [],
      custom: new Map(),
    });
  });

  it('may be null where a value that it allows is', () => {
    expect(readDefinition('enum: [a, null]')).toMatchObject({ types: ['string'], nullable: true });
    expect(readDefinition('enum: [a, null], nullable: false').nullable).toBe(false);
  });

  it('is a list or an object where it says what is in it', () => {
    expect(readDefinition('items: { type: string }')).toMatchObject({ types: ['array'], typed: false });
    expect(readDefinition('properties: { a: { type: string } }').types).toEqual(['object']);
  });

  it('holds definitions, with places of their own', () => {
    const definition = readDefinition('type: array, items: { properties: { id: { type: string, minimum: 3 } } }');
    expect(definition.items).toMatchObject({ name: 'items', types: ['object'] });
    expect(definition.items?.properties?.get('id')).toMatchObject({ required: false, own: true });
    expect(definition.items?.properties?.get('id')?.definition.location.path).toEqual([
      'properties',
      'p',
      'items',
      'properties',
      'id',
    ]);
  });

  it('lists the fields of an object by shared names too', () => {
    const plan = read('properties:\n  id: { type: integer }\n  p: { type: object, properties: { id: required } }');
    expect(plan.properties.get('p')?.properties?.get('id')).toMatchObject({
      required: true,
      shared: 'id',
      definition: { types: ['integer'] },
    });
  });
});

describe('a property of an event', () => {
  it('is required or optional under a shared definition', () => {
    const shared = 'properties: { p: { type: string } }';
    expect(readUse('required', shared)).toMatchObject({ required: true, shared: 'p', own: false });
    expect(readUse('optional', shared)).toMatchObject({ required: false, definition: { types: ['string'] } });
    expect(readUse('{}', shared)).toMatchObject({ required: false, own: false });
  });

  it('is optional unless its own definition says otherwise', () => {
    expect(readUse('{ type: string }')).toMatchObject({ required: false, own: true });
    expect(readUse('{ type: string }')).not.toHaveProperty('shared');
    expect(readUse('{ type: string, required: true, when: logged in }')).toMatchObject({
      required: true,
      when: 'logged in',
    });
  });

  it('extends the shared definition of its name', () => {
    const shared = `properties:
      p: { type: string, description: Shared., max_length: 9, pii: direct, example: a, x-a: 1, x-b: 1 }`;
    const { definition, own, shared: name } = readUse('{ required: true, max_length: 5, example: b, x-b: 2 }', shared);
    expect({ own, name }).toEqual({ own: true, name: 'p' });
    expect(definition).toMatchObject({ types: ['string'], description: 'Shared.', maxLength: 5, pii: 'direct' });
    expect(definition.examples).toEqual(['b']);
    expect(definition.custom).toEqual(
      new Map([
        ['x-a', 1],
        ['x-b', 2],
      ]),
    );
    expect(definition.location.path).toEqual(['events', 'e', 'properties', 'p']);
  });

  it('extends what is in the shared definition', () => {
    const shared = `properties:
      p:
        items: { max_length: 9, type: string }
        properties: { a: required, b: { type: integer, minimum: 0 } }
      a: { type: boolean }`;
    const { definition } = readUse(
      '{ items: { max_length: 4 }, properties: { b: { required: true, maximum: 9 } } }',
      shared,
    );
    expect(definition.items).toMatchObject({ types: ['string'], maxLength: 4 });
    expect([...(definition.properties?.keys() ?? [])]).toEqual(['a', 'b']);
    expect(definition.properties?.get('a')).toMatchObject({ required: true, shared: 'a' });
    expect(definition.properties?.get('b')).toMatchObject({
      required: true,
      definition: { types: ['integer'], minimum: 0, maximum: 9 },
    });
  });

  it('needs a definition, here or shared', () => {
    const text =
      'properties: { plan_id: { type: string } }\nevents:\n  e: { properties: { planId: required, other: optional } }';
    expect(findFaults(text)).toEqual([
      '3:22 "planId" is not a shared property.',
      '3:40 "other" is not a shared property.',
    ]);
    expect(findHelp(text)).toEqual([
      'Write "plan_id", or define "planId" here.',
      'Define "other" under "properties" of the plan, or here.',
    ]);
  });
});

describe('shared definitions that list each other', () => {
  it('may stand in any order', () => {
    const plan = read(`properties:
      cart: { type: object, properties: { item: required } }
      item: { type: object, properties: { id: required } }
      id: { type: integer }`);
    const item = plan.properties.get('cart')?.properties?.get('item');
    expect(item?.definition).toBe(plan.properties.get('item'));
    expect(item?.definition.properties?.get('id')?.definition.types).toEqual(['integer']);
    expect([...plan.properties.keys()]).toEqual(['cart', 'item', 'id']);
  });

  it('do not contain themselves', () => {
    expect(
      findFaults(`properties:
  a: { type: object, properties: { b: required } }
  b: { type: object, properties: { a: optional } }
  c: { items: { type: object, properties: { c: optional } } }`),
    ).toEqual(['3:36 The shared property "a" contains itself.', '4:45 The shared property "c" contains itself.']);
  });

  it('may have a field of their own name with a definition of its own', () => {
    const plan = read('properties: { value: { type: object, properties: { value: { type: number } } } }');
    expect(plan.properties.get('value')?.properties?.get('value')).toMatchObject({ definition: { types: ['number'] } });
  });

  it('nest so deep that a value may, and no deeper', () => {
    const chain = (length: number) =>
      `properties:\n${Array.from({ length }, (_, index) => `  p${index}: { properties: { p${index + 1}: optional } }`).join('\n')}\n  p${length}: {}`;
    expect(findFaults(chain(63))).toEqual([]);
    expect(findFaults(chain(64))).toEqual(['65:24 The shared property "p64" is nested too deeply.']);
  });

  it('stand for no more fields than can be written out', () => {
    const doubling = Array.from({ length: 40 }, (_, index) => {
      const next = `p${index + 1}`;
      return `  p${index}: { properties: { a: { items: { properties: { ${next}: optional } } }, ${next}: optional } }`;
    });
    expect(findFaults(`properties:\n${doubling.join('\n')}\n  p40: {}`)).toEqual(
      [0, 8, 16, 24, 32].map(
        (index) => `${index + 2}:3 "p${index}" has more than 1000 fields, those inside its fields included.`,
      ),
    );
  });
});

describe('a definition under a shared name', () => {
  // Shared definition, what an event says, the field that is wrong; none where the event only tightens.
  it.each<[string, string, string?]>([
    ['type: string', 'type: string'],
    ['type: string', 'type: number', 'widens "type"'],
    ['type: string', 'type: [string, number]', 'widens "type"'],
    ['type: [string, number]', 'type: number'],
    ['type: number', 'type: integer'],
    ['type: integer', 'type: number', 'widens "type"'],
    ['type: string', 'type: date'],
    ['type: timestamp', 'type: string', 'widens "type"'],
    ['description: Anything.', 'type: boolean'],
    ['type: string', 'type: any', 'widens "type"'],
    ['nullable: true', 'nullable: false'],
    ['type: string', 'nullable: true', 'widens "nullable"'],
    ['enum: [a, b]', 'enum: [b]'],
    ['enum: [a, b]', 'enum: [b, c]', 'widens "enum"'],
    ['enum: [1]', 'enum: ["1"]', 'widens "enum"'],
    ['type: string', 'enum: [a]'],
    ['type: string', 'enum: [1]', 'widens "enum"'],
    ['type: integer', 'enum: [1.5]', 'widens "enum"'],
    ['type: number, minimum: 2', 'enum: [2, 3]'],
    ['type: number, minimum: 2', 'enum: [1, 3]', 'widens "enum"'],
    ['type: number, exclusive_maximum: 2', 'enum: [2]', 'widens "enum"'],
    ['type: number, multiple_of: 5', 'enum: [10, 12]', 'widens "enum"'],
    ['type: string, max_length: 2', 'enum: [ab, 🛒🛒]'],
    ['type: string, max_length: 2', 'enum: [abc]', 'widens "enum"'],
    ['const: a', 'enum: [a, b]', 'widens "enum"'],
    ['enum: [a, b]', 'const: a'],
    ['enum: [a, b]', 'const: c', 'widens "const"'],
    ['const: a', 'const: a'],
    ['const: a', 'const: b', 'widens "const"'],
    ['type: string', 'format: uri'],
    ['format: uri', 'format: uri'],
    ['format: uri', 'format: email', 'changes "format"'],
    ['minimum: 1', 'minimum: 2'],
    ['minimum: 1', 'minimum: 0', 'widens "minimum"'],
    ['maximum: 9', 'maximum: 8'],
    ['maximum: 9', 'maximum: 10', 'widens "maximum"'],
    ['exclusive_minimum: 1', 'exclusive_minimum: 0', 'widens "exclusive_minimum"'],
    ['exclusive_minimum: 1', 'minimum: 0'],
    ['exclusive_maximum: 9', 'exclusive_maximum: 10', 'widens "exclusive_maximum"'],
    ['multiple_of: 0.1', 'multiple_of: 0.3'],
    ['multiple_of: 2', 'multiple_of: 3', 'widens "multiple_of"'],
    ['min_length: 2', 'min_length: 1', 'widens "min_length"'],
    ['max_length: 2', 'max_length: 3', 'widens "max_length"'],
    ['min_items: 2', 'min_items: 1', 'widens "min_items"'],
    ['max_items: 2', 'max_items: 3', 'widens "max_items"'],
    ['unique_items: true', 'unique_items: false', 'widens "unique_items"'],
    ['unique_items: false', 'unique_items: true'],
    ['type: number', 'unit: kg'],
    ['unit: currency', 'unit: kg', 'changes "unit"'],
    ['pii: none', 'pii: direct'],
    ['pii: direct', 'pii: pseudonymous', 'lowers "pii"'],
    ['pattern: "^a"', 'pattern: "^ab"'],
    ['hash: sha256', 'hash: { algorithm: sha256, by: caller }'],
  ])('%s: an event may say %s, or it %s', (shared, own, fault) => {
    const found = findFaults(`properties: { p: { ${shared} } }\nevents:\n  e: { properties: { p: { ${own} } } }`);
    expect(found).toEqual(
      fault ? [expect.stringMatching(`^3:\\d+ "p" ${fault} of the definition that it extends.$`)] : [],
    );
  });

  it('is judged in lists and objects too', () => {
    const text = `properties:
  p: { items: { maximum: 5 }, properties: { a: { required: true, minimum: 1 }, b: required } }
  b: { type: string }
events:
  e: { properties: { p: { items: { maximum: 6 }, properties: { a: { minimum: 0 }, b: optional } } } }`;
    expect(findFaults(text)).toEqual([
      '5:45 "items" widens "maximum" of the definition that it extends.',
      '5:64 "a" widens "required" of the definition that it extends.',
      '5:78 "a" widens "minimum" of the definition that it extends.',
      '5:83 "b" widens "required" of the definition that it extends.',
    ]);
  });

  it('is reported with the place that it extends', () => {
    const { diagnostics } = readExample(
      'properties: { p: { maximum: 1 } }\nevents: { e: { properties: { p: { maximum: 2 } } } }',
    );
    expect(diagnostics[0]?.related?.map(({ message, location }) => [message, location.path])).toEqual([
      ['What it extends.', ['properties', 'p', 'maximum']],
    ]);
  });
});
