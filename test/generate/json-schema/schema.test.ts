import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { readPlan } from '../../../src/plan/read-plan.js';
import { expectGolden } from '../../support/golden.js';
import { compileAll, compileEvent, findMetaFaults, generateFiles, generateSchemas, makeAjv } from './schemas.js';

const GOLDEN = 'generate/json-schema/golden';
const EVERY_BRANCH = readFileSync(join(import.meta.dirname, 'golden/every-branch.yaml'), 'utf8');

const PLANS = ['plans', 'plans/starters'].flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [`${folder}/${name}`] : [])),
);

const ALL_OPTIONS = [
  {},
  { values: 'sent', additional_properties: true },
  { assert_formats: true, metadata: true, base: 'https://schemas.example.com/shop' },
] as const;

describe('the schemas of a plan that takes every branch', () => {
  const { plan, diagnostics } = readExample(EVERY_BRANCH);

  test('are as they were', () => {
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    const files = generateFiles(plan, { metadata: true, base: 'https://schemas.example.com/shop' });
    expect([...files.keys()]).toEqual([
      'plan.schema.json',
      'events/pricing_viewed.schema.json',
      'events/order_completed.schema.json',
      'events/price-list-u2713.schema.json',
    ]);
    for (const [path, text] of files) expectGolden(`${GOLDEN}/${path}`, text);
  });

  test('are as they were with what leaves after hashing', () => {
    const text = generateFiles(plan, { values: 'sent' }).get('events/pricing_viewed.schema.json');
    expectGolden(`${GOLDEN}/pricing_viewed.sent.schema.json`, text ?? '');
  });

  test.each(ALL_OPTIONS)('pass ajv in strict mode, and the official meta-schema: %o', (options) => {
    const schemas = [...generateSchemas(plan, options).values()];
    expect(schemas.flatMap(findMetaFaults)).toEqual([]);
    expect(() => compileAll(schemas)).not.toThrow();
  });
});

describe('the official meta-schema', () => {
  test('refuses what is no schema, so that passing it means something', () => {
    expect(findMetaFaults({ type: 'text' })).not.toEqual([]);
    expect(findMetaFaults({ properties: { a: { minimum: '1' } } })).not.toEqual([]);
  });
});

test.each(PLANS)('%s becomes schemas that pass ajv in strict mode and the meta-schema', async (path) => {
  const { plan } = await readPlan(path);
  if (!plan) throw new Error(`${path} cannot be read`);
  for (const options of ALL_OPTIONS) {
    const schemas = [...generateSchemas(plan, options).values()];
    expect(schemas.flatMap(findMetaFaults)).toEqual([]);
    expect(() => compileAll(schemas)).not.toThrow();
  }
});

test('without metadata, ajv needs to be told of no keyword', () => {
  for (const schema of generateSchemas(readExample(EVERY_BRANCH).plan).values()) {
    expect(() => {
      const ajv = makeAjv();
      ajv.removeKeyword('x-measureplan');
      ajv.compile(schema);
    }).not.toThrow();
  }
});

describe('an event has a schema', () => {
  const pathsOf = (yaml: string) => [...generateFiles(readExample(yaml).plan, { files: 'events' }).keys()];

  test('when something may send it, wherever that is', () => {
    const plan = `
      events:
        a_seen: { status: proposed }
        b_seen: { status: shadow, source: server }
        c_seen: { status: pilot, source: email }
        d_seen: { status: live }
        e_seen: { status: deprecated }
        f_seen: { status: retired }
    `;
    expect(pathsOf(plan)).toEqual(['b', 'c', 'd', 'e'].map((letter) => `events/${letter}_seen.schema.json`));
  });

  test('and one file is the bundle, whatever it is called', () => {
    const { plan } = readExample('events: { seen: {} }');
    expect([...generateFiles(plan, {}, 'schemas/all.json').keys()]).toEqual(['plan.schema.json']);
    expect([...generateFiles(plan, { files: 'bundle' }).keys()]).toEqual(['plan.schema.json']);
  });

  test('and a plan without events has a bundle that takes none', () => {
    const bundle = generateSchemas(readExample('events: {}').plan).get('plan.schema.json');
    expect(findMetaFaults(bundle)).toEqual([]);
    const validate = makeAjv().compile(bundle as object);
    expect(validate({ event: 'seen', properties: {} })).toBe(false);
  });
});

describe('a schema takes what the plan allows', () => {
  const check = (fields: string, options = {}) => {
    const validate = compileEvent(`events: { seen: { properties: { it: ${fields} } } }`, 'seen', options);
    return (value: unknown) => validate({ it: value });
  };

  test.each([
    ['{ type: string }', ['a', ''], [1, true, null, [], {}]],
    ['{ type: string, nullable: true }', ['a', null], [1]],
    ['{ type: string, min_length: 2, max_length: 3 }', ['ab', '🎉🎉'], ['a', '🎉', 'abcd']],
    ['{ type: string, pattern: "b+" }', ['b', 'abba'], ['', 'a']],
    ['{ type: string, pattern: "^.$" }', ['🎉'], ['ab']],
    ['{ type: string, format: e164 }', ['+4930123456'], ['030123', '+0123']],
    ['{ type: string, format: email, pattern: "example" }', ['ada@example.com'], ['ada@sample.com', 'example']],
    ['{ type: date }', ['2024-02-29'], ['2023-02-29', '2026-11-21T09:30:00Z', 20261121]],
    ['{ type: timestamp }', ['2026-11-21T09:30:00.5+01:00'], ['2026-11-21', '2026-11-21 09:30', 1795253400]],
    ['{ type: [date, timestamp] }', ['2026-11-21', '2026-11-21T09:30:00Z'], ['yesterday']],
    ['{ type: integer, minimum: 1, maximum: 3 }', [1, 3, 2.0], [0, 4, 1.5, '2']],
    ['{ type: number, exclusive_minimum: 0, exclusive_maximum: 1 }', [0.5], [0, 1]],
    ['{ type: number, multiple_of: 0.01 }', [19.99, 5, 0], [19.995]],
    ['{ type: [string, integer] }', ['a', 1], [1.5, true, null]],
    ['{ type: [number, integer], nullable: true }', [1.5, 1, null], ['1']],
    ['{ type: boolean }', [true, false], ['true', 0]],
    ['{ type: any }', [1, 'a', null, [], {}], []],
    ['{ max_length: 1 }', ['a', 100, null, true, []], ['ab']],
    ['{ enum: [free, 2, null] }', ['free', 2, null], ['team', '2', 3]],
    ['{ enum: [free], nullable: true }', ['free', null], ['']],
    ['{ const: v1 }', ['v1'], ['v2', null]],
    ['{ const: v1, nullable: true }', ['v1', null], ['v2']],
    ['{ type: array, items: { type: integer }, min_items: 1, max_items: 2 }', [[1], [1, 2]], [[], [1, 2, 3], ['1'], 1]],
    [
      '{ type: array, unique_items: true }',
      [[1, '1']],
      [
        [1, 1],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      ],
    ],
    ['{ type: array, items: { type: string, nullable: true } }', [['a', null]], [[1]]],
    ['{ type: object }', [{}, { a: 1 }], [[], 'a', null]],
    [
      '{ type: object, properties: { id: { type: string, required: true }, n: { type: integer } } }',
      [{ id: 'a' }, { id: 'a', n: 1 }],
      [{}, { n: 1 }, { id: 'a', other: 1 }, { id: 'a', n: 1.5 }],
    ],
    [
      '{ type: string, format: email, hash: sha256 }',
      ['ada@example.com', ' Ada@Example.com\n'],
      ['ada', 'a b@example.com'],
    ],
    ['{ type: string, format: e164, hash: sha256 }', ['+49 (30) 12-34', '0049301234'], ['030 1234', '+', '49 30 1234']],
    ['{ type: string, hash: sha256, pattern: "@" }', ['ada@example.com'], ['a'.repeat(64)]],
    [
      '{ type: string, hash: { algorithm: sha256, by: caller }, pattern: "@" }',
      ['a'.repeat(64)],
      ['ada@example.com', 'A'.repeat(64)],
    ],
  ])('%s', (fields, good, bad) => {
    const isValid = check(fields);
    expect(good.filter((value) => !isValid(value))).toEqual([]);
    expect((bad as unknown[]).filter((value) => isValid(value))).toEqual([]);
  });

  test('after hashing, a hashed value is a hash', () => {
    const isValid = check('{ type: string, hash: sha256, pattern: "@" }', { values: 'sent' });
    expect([isValid('a'.repeat(64)), isValid('ada@example.com')]).toEqual([true, false]);
  });

  test('with required properties present, conditional ones or not, and no others', () => {
    const validate = compileEvent(
      `events: { seen: { properties: { a: { type: string, required: true }, b: { type: string, required: true, when: logged in } } } }`,
      'seen',
    );
    expect([{ a: '' }, { a: '', b: '' }, { b: '' }, { a: '', c: '' }, 'a'].map((value) => validate(value))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('with others, where the options allow them', () => {
    const yaml = 'events: { seen: { properties: { o: { properties: { a: { type: string } } } } } }';
    const validate = compileEvent(yaml, 'seen', { additional_properties: true });
    expect(validate({ x: 1, o: { y: 1 } })).toBe(true);
    expect(validate({ o: { a: 1 } })).toBe(false);
  });

  test('and asserts formats by patterns for validators that only note them', () => {
    const yaml = 'events: { seen: { properties: { id: { type: string, format: uuid } } } }';
    const [schema] = generateSchemas(readExample(yaml).plan, { files: 'events', assert_formats: true }).values();
    const ajv = makeAjv();
    ajv.addFormat('uuid', true);
    expect(ajv.compile(schema as object)({ id: 'no' })).toBe(false);
  });
});

describe('the bundle', () => {
  const PLAN = `
    properties: { plan_id: { type: string, enum: [free, team] }, never_used: { type: string } }
    events:
      pricing_viewed: { properties: { plan_id: required, note: { type: string } } }
      'Say "hi"': {}
  `;
  const bundle = generateSchemas(readExample(PLAN).plan).get('plan.schema.json') as object;

  test('checks an event by its name, and only against what that event may carry', () => {
    const validate = makeAjv().compile(bundle);
    const cases: [unknown, boolean][] = [
      [{ event: 'pricing_viewed', properties: { plan_id: 'team' } }, true],
      [{ event: 'pricing_viewed', properties: { plan_id: 'team' }, sent_at: 1 }, true],
      [{ event: 'Say "hi"' }, true],
      [{ event: 'Say "hi"', properties: {} }, true],
      [{ event: 'Say "hi"', properties: { plan_id: 'team' } }, false],
      [{ event: 'pricing_viewed', properties: { plan_id: 'gold' } }, false],
      [{ event: 'pricing_viewed' }, false],
      [{ event: 'other', properties: {} }, false],
      [{}, false],
    ];
    for (const [payload, isValid] of cases) expect([payload, validate(payload)]).toEqual([payload, isValid]);
  });

  test('has the schema of each event, and of each shared property that events use', () => {
    const ajv = makeAjv();
    ajv.addSchema(bundle, 'bundle');
    expect(ajv.getSchema('bundle#/$defs/event.pricing_viewed')?.({ plan_id: 'free' })).toBe(true);
    expect(ajv.getSchema('bundle#/$defs/property.plan_id')?.('gold')).toBe(false);
    expect(Object.keys((bundle as { $defs: object }).$defs)).toEqual([
      'event.pricing_viewed',
      'event.Say-hi',
      'property.plan_id',
    ]);
  });
});
