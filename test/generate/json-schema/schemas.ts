import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { jsonSchema } from '../../../src/generate/targets/json-schema/index.js';
import { METADATA } from '../../../src/generate/targets/json-schema/metadata.js';
import type { JsonSchemaOptions } from '../../../src/generate/targets/json-schema/options.js';
import type { Plan } from '../../../src/plan/model.js';
import { readExample } from '../../../src/plan/read-example.js';

type Schema = Record<string, unknown>;

/** Path → text of every file that the target makes. */
export function generateFiles(plan: Plan, options: Partial<JsonSchemaOptions> = {}, out = 'schemas') {
  const files = jsonSchema.generate({ plan, options: readOptions(options), out });
  if (files instanceof Promise) throw new Error('The target gives its files at once.');
  return new Map(files.map(({ path, content }) => [path, content]));
}

export function readOptions(options: Partial<JsonSchemaOptions>): JsonSchemaOptions {
  const read = jsonSchema.options.safeParse(options);
  if (!read.success) throw new Error(read.error.issues.map(({ message }) => message).join(' '));
  return read.data;
}

/** Path → schema. */
export function generateSchemas(plan: Plan, options: Partial<JsonSchemaOptions> = {}): Map<string, Schema> {
  return new Map(Array.from(generateFiles(plan, options), ([path, text]) => [path, JSON.parse(text) as Schema]));
}

/** ajv as strict as it can be; it sees own members alone, and counts multiples as people do. */
export function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, ownProperties: true, multipleOfPrecision: 9 });
  addFormats.default(ajv);
  ajv.addKeyword(METADATA);
  return ajv;
}

/** Compiles schemas as ajv is used: one after another, by one instance. */
export function compileAll(schemas: readonly object[]): void {
  const ajv = makeAjv();
  for (const schema of schemas) ajv.compile(schema);
}

/** The check of one event's properties, by the schema of that event. */
export function compileEvent(yaml: string, name: string, options: Partial<JsonSchemaOptions> = {}): ValidateFunction {
  const schema = generateSchemas(readExample(yaml).plan, options).get(`events/${name}.schema.json`);
  if (!schema) throw new Error(`There is no schema for ${name}.`);
  return makeAjv().compile(schema);
}

/** Whether the official meta-schema takes a schema, and what it says if not. */
export function findMetaFaults(schema: unknown): unknown[] {
  const validate = metaSchema();
  return validate(schema) ? [] : (validate.errors ?? []);
}

let meta: ValidateFunction | undefined;

// ajv carries the files of json-schema.org; its own `validateSchema` would use them with its own amendments.
function metaSchema(): ValidateFunction {
  if (meta) return meta;
  const folder = createRequire(import.meta.url).resolve('ajv/dist/refs/json-schema-2020-12/schema.json');
  const read = (name: string) => JSON.parse(readFileSync(folder.replace(/schema\.json$/, name), 'utf8')) as Schema;
  const vocabularies = ['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-annotation', 'content'];
  const ajv = new Ajv2020({ strict: false, meta: false, validateSchema: false });
  addFormats.default(ajv);
  for (const name of vocabularies) ajv.addSchema(read(`meta/${name}.json`));
  meta = ajv.compile(read('schema.json'));
  return meta;
}
