import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test, vi } from 'vitest';
import { toDraft4 } from '../../../src/generate/targets/json-schema/draft-4.js';
import { jsonSchema } from '../../../src/generate/targets/json-schema/index.js';
import { readExample } from '../../../src/plan/read-example.js';
import { showFindings } from '../../support/show.js';
import { generateModule, load } from '../typescript/toolchain.js';
import { generateFiles, generateSchemas, readOptions } from './schemas.js';

const PLAN = `
  destinations:
    pipe: { type: snowplow, vendor: com.acme, consent: [], params: { plan_id: planId }, set: { app: web } }
  events:
    pricing_viewed:
      description: The pricing table came into view.
      properties:
        plan_id: { enum: [free, team], required: true }
        email: { type: string, format: email, hash: sha256, example: ada@example.com }
        price: { type: number, exclusive_minimum: 0, maximum: 100 }
        kind: { const: table, nullable: true }
        note: { type: string }
        rows: { type: array, items: { type: object, properties: { n: { type: integer, minimum: 1, required: true } } } }
      destinations: { pipe: { as: pricing_shown, omit: [note] } }
    guide_opened:
      status: pilot
      rollout: { share: 50%, by: id }
      properties: { id: { type: string, required: true } }
      destinations: { pipe: true }
    page_left: { properties: { id: { type: string } } }
`;
const PATHS = ['com.acme/pricing_shown/jsonschema/2-0-1', 'com.acme/guide_opened/jsonschema/2-0-1'];

type Validate = ((data: unknown) => boolean) & { errors?: unknown };

/** A validator of draft 4: the one for draft 2020-12 refuses it. */
function compileDraft4(schema: object): Validate {
  const requireSdk = createRequire(new URL('../../sdks/package.json', import.meta.url));
  const requireOld = createRequire(requireSdk.resolve('@microsoft/jest-sarif'));
  const Ajv = requireOld('ajv');
  const ajv = new Ajv({ schemaId: 'id', meta: false, format: 'full', unknownFormats: 'ignore' });
  ajv.addMetaSchema(requireOld('ajv/lib/refs/json-schema-draft-04.json'));
  // Iglu's own meta-schema is draft 4 and the block "self".
  return ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-04/schema#' });
}

describe('a registry of Iglu', () => {
  test('has a self-describing schema of each event that goes to Snowplow, under its address there', () => {
    const schemas = generateSchemas(readExample(PLAN).plan, { iglu: '2-0-1' });
    expect([...schemas.keys()]).toEqual(PATHS);
    expect(schemas.get(PATHS[0] as string)).toEqual({
      $schema: 'http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#',
      description: 'The pricing table came into view.',
      self: { vendor: 'com.acme', name: 'pricing_shown', format: 'jsonschema', version: '2-0-1' },
      type: 'object',
      properties: {
        planId: { type: 'string', enum: ['free', 'team'] },
        email: {
          description: 'The SHA-256 hash, never the raw value.',
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
        },
        price: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 100 },
        kind: { type: ['string', 'null'], enum: ['table', null] },
        rows: {
          type: 'array',
          items: {
            type: 'object',
            properties: { n: { type: 'integer', minimum: 1 } },
            required: ['n'],
            additionalProperties: false,
          },
        },
        app: { enum: ['web'] },
      },
      required: ['planId', 'app'],
      additionalProperties: false,
    });
  });

  test('takes what the generated code sends to the address of each schema, and nothing else', async () => {
    const { plan } = readExample(PLAN);
    const schemas = generateSchemas(plan, { iglu: '2-0-1' });
    const module = generateModule(plan, { sdk: [{ snowplow: { schema_version: '2-0-1' } }] });
    const { pricingViewed, guideOpened, useSnowplow } = await load(module);
    const track = vi.fn();
    useSnowplow?.({ trackSelfDescribingEvent: track });
    pricingViewed?.({ plan_id: 'team', email: 'Ada@example.com', price: 0.5, kind: null, note: 'x', rows: [{ n: 1 }] });
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) guideOpened?.({ id });
    const sent = track.mock.calls.map(([{ event }]) => event as { schema: string; data: Record<string, unknown> });
    expect(new Set(sent.map(({ schema }) => schema))).toEqual(new Set(PATHS.map((path) => `iglu:${path}`)));
    for (const { schema, data } of sent) {
      const validate = compileDraft4(schemas.get(schema.replace('iglu:', '')) as object);
      expect([validate(data), validate.errors]).toEqual([true, null]);
      for (const name of Object.keys(data)) expect(validate({ ...data, [name]: {} })).toBe(false);
      expect(validate({ ...data, more: 1 })).toBe(false);
    }
  });

  test('is in draft 4, whose validators refuse newer limits', () => {
    expect(() => compileDraft4({ type: 'number', exclusiveMinimum: 0 })).toThrow('exclusiveMinimum');
  });

  test('keeps the tighter of two limits', () => {
    const limits = (fields: string) => {
      const { plan } = readExample(
        `destinations: { pipe: { type: snowplow, vendor: a, consent: [], default: true } }\nevents: { seen: { properties: { n: { type: number, ${fields} } } } }`,
      );
      const [schema] = generateSchemas(plan, { iglu: '1-0-0' }).values();
      return (schema as { properties: Record<string, object> }).properties.n;
    };
    expect(limits('minimum: 3, exclusive_minimum: 1')).toEqual({ type: 'number', minimum: 3 });
    expect(limits('maximum: 3, exclusive_maximum: 3')).toEqual({ type: 'number', maximum: 3, exclusiveMaximum: true });
  });
});

test.each(['test/generate/json-schema/golden/every-branch.yaml', 'plans/store.yaml'])(
  'every schema of %s is one of draft 4 when it is rewritten',
  (path) => {
    const { plan } = readExample(readFileSync(path, 'utf8'));
    const schemas = [...generateSchemas(plan, { files: 'events' }).values()];
    expect(schemas.length).toBeGreaterThan(2);
    for (const schema of schemas) expect(() => compileDraft4(toDraft4(schema))).not.toThrow();
  },
);

describe('what Iglu cannot hold is an error', () => {
  const find = (text: string, iglu = '1-0-0', out = 'schemas') =>
    showFindings(jsonSchema.check?.({ plan: readExample(text).plan, options: readOptions({ iglu }), out }) ?? []);

  test('two events of one name, names and vendors that are none, one file', () => {
    expect(
      find(`destinations:
  pipe: { type: snowplow, vendor: "com acme", consent: [], default: true }
events:
  a: { destinations: { pipe: { as: Seen } } }
  b: { destinations: { pipe: { as: seen } } }
  c d: {}
`),
    ).toEqual([
      '2:35 The vendor "com acme" of destination "pipe" is none that Iglu takes.',
      '6:3 "c d" cannot be the name of a schema: Iglu takes letters, digits, "_" and "-".',
      '5:24 "b" and "a" would both be the schema "com acme/seen/jsonschema/1-0-0".',
    ]);
    expect(find(PLAN, '1-0-0', 'schemas.json')).toEqual([
      expect.stringContaining('"schemas.json" is one file, and Iglu wants one for each schema.'),
    ]);
    expect(find('events: { a: {} }')).toEqual([
      expect.stringContaining('Snowplow has no destination, which says whose the schemas are.'),
    ]);
  });

  test('a version that is none', () => {
    expect(() => readOptions({ iglu: '1.0.0' })).toThrow('"iglu" is a version of schemas such as "1-0-0".');
  });

  test("without the option, names are the plan's", () => {
    expect([...generateFiles(readExample(PLAN).plan).keys()]).toContain('events/pricing_viewed.schema.json');
  });
});
