import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveJsonSchemas } from '../../scripts/derive-json-schema.js';
import { TARGETS } from '../../src/generate/targets/index.js';
import { PRESETS } from '../../src/lint/presets.js';
import { RULES } from '../../src/lint/rules/index.js';

type Json = { readonly [key: string]: unknown };

// What the files hold when they are fresh, which `npm run sync:check` sees to.
const SCHEMAS = deriveJsonSchemas();
const readSchema = (name: string): Json => JSON.parse(SCHEMAS.get(`schema/${name}.schema.json`) ?? '');

function makeAjv(): Ajv {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv;
}

/** Every field that the schema describes, by its place. */
function listFields(node: unknown, place = ''): [string, Json][] {
  if (Array.isArray(node)) return node.flatMap((item, index) => listFields(item, `${place}/${index}`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([keyword, value]) => {
    if (keyword !== 'properties') return listFields(value, `${place}/${keyword}`);
    const fields = Object.entries(value as Readonly<Record<string, Json>>);
    return fields.flatMap(([name, field]): [string, Json][] => [
      [`${place}/${name}`, field],
      ...listFields(field, `${place}/${name}`),
    ]);
  });
}

function isDescribed({ description, $ref, allOf }: Json, definitions: Readonly<Record<string, Json>>): boolean {
  if (typeof description === 'string') return /^[A-Z`“"].{3,}/.test(description);
  const refs = $ref ? [$ref] : ((allOf as Json[] | undefined) ?? []).map((piece) => piece.$ref);
  return refs.some((ref) => isDescribed(definitions[String(ref).replace('#/definitions/', '')] ?? {}, definitions));
}

describe.each(['plan', 'part'])('the JSON Schema of a %s', (name) => {
  const schema = readSchema(name);
  const definitions = schema.definitions as Readonly<Record<string, Json>>;

  it('is of draft 07, without anything that a strict validator refuses', () => {
    const ajv = makeAjv();
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  it('describes every field', () => {
    // Conditions name fields that are described elsewhere.
    const fields = listFields(schema).filter(([place]) => !/\/(if|else)\/|definitions\/Output\/oneOf/.test(place));
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter(([, field]) => !isDescribed(field, definitions)).map(([place]) => place)).toEqual([]);
  });

  it('refers to no definition that it has not, and has none that nothing refers to', () => {
    const refs = [...JSON.stringify(schema).matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, ref]) => ref);
    expect([...new Set(refs)].sort()).toEqual(Object.keys(definitions).sort());
  });
});

describe('the JSON Schema of a plan', () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    validate = makeAjv().compile(readSchema('plan'));
  });
  const accepts = (fields: Json) => validate({ measureplan: 1, name: 'N', version: '1.0.0', events: {}, ...fields });

  it.each(PRESETS)('knows the preset %s', (preset) => {
    expect(accepts({ lint: { extends: preset } })).toBe(true);
    expect(accepts({ lint: { extends: [preset] } })).toBe(true);
  });

  it.each(RULES.map(({ id, options }) => [id, options] as const))(
    'knows the rule %s with its options',
    (id, options) => {
      const set = (setting: unknown) => accepts({ lint: { rules: { [id]: setting } } });
      expect(['off', 'warn', 'error'].map(set)).toEqual([true, true, true]);
      expect(set('warning')).toBe(false);
      expect(set(['warn', options?.defaults])).toBe(options !== undefined);
      expect(set(['warn', { noSuchOption: 1 }])).toBe(false);
    },
  );

  it.each(TARGETS.map(({ id, defaultOut }) => [id, defaultOut]))('knows the target %s', (id, out) => {
    expect(accepts({ generate: { [id as string]: { out } } })).toBe(true);
    expect(accepts({ generate: { mine: { target: id, out, 'x-mine': 1 } } })).toBe(true);
    expect(accepts({ generate: { [id as string]: { out, noSuchOption: 1 } } })).toBe(false);
    expect(accepts({ generate: { mine: { target: id, out, noSuchOption: 1 } } })).toBe(false);
  });

  it('takes the options of the target that an output names, whatever the output is called', () => {
    expect(accepts({ generate: { typescript: { out: 'a', sdk: ['datalayer'] } } })).toBe(true);
    expect(accepts({ generate: { typescript: { target: 'document', out: 'a', format: 'html' } } })).toBe(true);
    expect(accepts({ generate: { typescript: { target: 'document', out: 'a', sdk: ['datalayer'] } } })).toBe(false);
    expect(accepts({ generate: { document: { out: 'a', format: 'pdf' } } })).toBe(false);
    expect(accepts({ generate: { mine: { out: 'a' } } })).toBe(false);
  });

  it.each(['rule', 'preset', 'target'])('knows no other %s', (kind) => {
    const parts: Record<string, Json> = {
      rule: { lint: { rules: { 'event-ownr': 'off' } } },
      preset: { lint: { extends: ['recomended'] } },
      target: { generate: { mine: { target: 'gmt', out: 'a' } } },
    };
    expect(accepts(parts[kind] as Json)).toBe(false);
  });
});
