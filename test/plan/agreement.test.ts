import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveJsonSchemas } from '../../scripts/derive-json-schema.js';
import { buildPlan } from '../../src/plan/build/build-plan.js';
import { toPlain } from '../../src/plan/build/read-node.js';
import { checkStructure } from '../../src/plan/check/check-structure.js';
import { part as zodPart, plan as zodPlan } from '../../src/plan/schema/plan.js';
import type { Fields, Structure } from '../../src/plan/structure.js';
import { STRUCTURES } from '../../src/plan/structures.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { showFindings } from '../support/show.js';
import { BAD_EVENTS, BAD_PLANS, GOOD_PLANS } from './fragments.js';

/*
 * Three judges of a plan: the zod schema, which describes the format; the reader's check, which is derived from it and
 * is what users meet; the JSON Schema, which is derived from it and is what editors check by. They must agree on what
 * all three can see.
 */

const ajv = new Ajv({ strict: true });
addFormats.default(ajv);
const schemas = deriveJsonSchemas();
const compile = (name: string) => ajv.compile(JSON.parse(schemas.get(`schema/${name}.schema.json`) ?? ''));
const JUDGES = {
  plan: { zod: zodPlan, validate: compile('plan') },
  part: { zod: zodPart, validate: compile('part') },
};

const EVERYTHING = readFileSync('test/plan/fixtures/everything.yaml', 'utf8');

interface Verdict {
  readonly zod: boolean;
  readonly reader: boolean;
  readonly schema: boolean;
}

function judge(text: string, kind: 'plan' | 'part' = 'plan'): Verdict {
  const { source } = parseYaml('plan.yaml', text);
  if (!source.tree) throw new Error('The text is not YAML.');
  const data = toPlain(source.tree);
  const { zod, validate } = JUDGES[kind];
  return { zod: zod.safeParse(data).success, reader: findFaults(text, kind).length === 0, schema: validate(data) };
}

/** What the structure refuses, and what events lack: the rest of what building a plan finds needs more than one place. */
function findFaults(text: string, kind: 'plan' | 'part' = 'plan'): string[] {
  const { source, diagnostics } = parseYaml('plan.yaml', text);
  const built = buildPlan([source]).diagnostics.filter(({ message }) => /^Event ".*" has no "/.test(message));
  return showFindings([...diagnostics, ...checkStructure(source, STRUCTURES, kind), ...built]);
}

const ALL = { zod: true, reader: true, schema: true };
const NONE = { zod: false, reader: false, schema: false };

const complete = (text: string) =>
  [...['measureplan: 1', 'name: N', 'version: 1.0.0', 'events: {}'].filter((line) => !hasField(text, line)), text].join(
    '\n',
  );
const hasField = (text: string, line: string) => new RegExp(`^${line.split(':')[0]}:`, 'm').test(text);
const withEvent = (fields: string) => complete(`events: { e: { description: D., tier: low, ${fields} } }`);

describe('zod, the reader and the JSON Schema', () => {
  it.each(
    ['plans', 'plans/starters', 'plans/history'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${folder}/${name}`),
    ),
  )('accept %s', (file) => {
    expect(judge(readFileSync(file, 'utf8'))).toEqual(ALL);
  });

  it('accept a plan with every field of the format', () => {
    expect(judge(EVERYTHING)).toEqual(ALL);
    expect(listUnused(EVERYTHING)).toEqual([]);
  });

  it.each(GOOD_PLANS)('accept: %s', (text) => {
    expect(judge(complete(text))).toEqual(ALL);
  });

  it.each(BAD_PLANS)('refuse: %s', (text) => {
    expect(judge(complete(text))).toEqual(NONE);
    expect(findFaults(complete(text))).toHaveLength(1);
  });

  it.each(BAD_EVENTS)('refuse an event that says: %s', (fields) => {
    expect(judge(withEvent(fields))).toEqual(NONE);
    expect(findFaults(withEvent(fields))).toHaveLength(1);
  });

  it.each(['measureplan', 'name', 'version', 'events'])('refuse a plan without %s', (field) => {
    const lines = ['measureplan: 1', 'name: N', 'version: 1.0.0', 'events: {}'].filter(
      (line) => !line.startsWith(field),
    );
    expect(judge(lines.join('\n'))).toEqual(NONE);
    expect(findFaults(lines.join('\n'))).toEqual([`1:1 The plan has no "${field}".`]);
  });

  it.each(['events: {}', 'x-a: 1', '{}', 'owners: { a: {} }\nexperiments: {}'])(
    'accept an included file: %s',
    (text) => {
      expect(judge(text, 'part')).toEqual(ALL);
    },
  );

  it.each(['name: N', 'lint: {}', 'evnts: {}', 'events: { e: {} }', 'goals: []', '[]'])(
    'refuse an included file: %s',
    (text) => {
      expect(judge(text, 'part')).toEqual(NONE);
    },
  );

  it.each([
    ['goals: { g: { value: 9007199254740993 } }', 'digits that a number loses', { ...ALL, reader: false }],
    ['properties: { p: { const: 12345678901234567890 } }', 'digits that a number loses', { ...ALL, reader: false }],
    ['goals: { g: { target: 1e-9 } }', 'a number that no quantity is written as', { ...ALL, reader: false }],
    ['goals: { __proto__: { value: none } }', 'a name that zod passes over', { ...NONE, zod: true }],
    ['lint: { rules: { event-questoin: error } }', 'the rules that come with the tool', { ...ALL, schema: false }],
    ['lint: { extends: recomended }', 'the presets that come with the tool', { ...ALL, schema: false }],
    ['generate: { gmt: { out: a } }', 'the targets that come with the tool', { ...ALL, schema: false }],
    ['generate: { typescript: { out: a, skd: [] } }', 'the options of a target', { ...ALL, schema: false }],
    ['lint: { rules: { events-per-stage: [warn, { mni: 3 }] } }', 'the options of a rule', { ...ALL, schema: false }],
  ])('differ on %s: only some see %s', (text, _, verdict) => {
    expect(judge(complete(text))).toEqual(verdict);
  });

  it('agree on a plan that was changed anywhere, in any way', { timeout: 120_000 }, () => {
    const { source } = parseYaml('plan.yaml', EVERYTHING);
    const good = JSON.stringify(source.tree && toPlain(source.tree));
    const places = listPlaces(JSON.parse(good)).filter(([first]) => first !== 'lint' && first !== 'generate');
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...places), mutation, (place, mutate) => {
        const data = JSON.parse(good);
        mutate(data, place);
        const verdict = judge(JSON.stringify(data));
        expect(verdict, `${JSON.stringify(place)}: ${JSON.stringify(verdict)}`).toEqual(verdict.reader ? ALL : NONE);
        verdicts[verdict.reader ? 'accepted' : 'refused']++;
      }),
      { seed: 20_261_121, numRuns: 800 },
    );
    // Both verdicts are common, or the test would prove little.
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(100);
  });
});

type Place = readonly [string | number, ...(string | number)[]];
type Data = Record<string | number, unknown>;

/** Every place in some data, from the root's fields down. */
function listPlaces(data: unknown, path: readonly (string | number)[] = []): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const place = [...path, Array.isArray(data) ? Number(key) : key] as unknown as Place;
    return [place, ...listPlaces(value, place)];
  });
}

function parentOf(data: Data, place: Place): Data {
  return place.slice(0, -1).reduce((at: Data, step) => at[step] as Data, data);
}

type Mutation = (data: Data, place: Place) => void;

const VALUES = [
  null,
  '',
  'x',
  'all',
  'required',
  'true',
  true,
  false,
  0,
  1,
  -1,
  1.5,
  404,
  [],
  {},
  ['x'],
  [1, null],
  [[]],
  [{}],
].concat(
  [
    { a: 1 },
    { type: 'ga4' },
    { event: 'x' },
    { 'x-a': 1 },
    '12%',
    '6%..12%',
    '120%',
    '7d',
    '7 days',
    '2026-10-31',
    '2026-02-30',
  ] as never,
  [
    '1.4',
    '1.4.0',
    'sha256',
    'start',
    'browser',
    'off',
    ['off', {}],
    ['off'],
    'snake',
    'EUR',
    { share: '5%' },
    { required: true },
  ] as never,
);

const KEYS = ['extra', 'x-extra', 'description', 'type', 'minLength', 'allow', 'constructor', 'toString', ''];

/** Puts a value there, takes away what is there, or calls it something else. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom(...VALUES).map(
    (value): Mutation =>
      (data, place) => {
        parentOf(data, place)[place.at(-1) as string] = value;
      },
  ),
  fc.constant<Mutation>((data, place) => {
    const parent = parentOf(data, place);
    const step = place.at(-1) as string;
    if (Array.isArray(parent)) parent.splice(Number(step), 1);
    else delete parent[step];
  }),
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES)).map(
    ([key, value]): Mutation =>
      (data, place) => {
        const parent = parentOf(data, place);
        if (Array.isArray(parent)) parent.push(value);
        else parent[key] = value;
      },
  ),
);

/** Fields of the format that a plan does not use, each as the definition that has it and its name. */
function listUnused(text: string): string[] {
  const { source } = parseYaml('plan.yaml', text);
  const used = new Map<string, boolean>();
  visit(STRUCTURES.plan, [source.tree && toPlain(source.tree)], 'plan', used);
  return [...used].filter(([, isUsed]) => !isUsed).map(([field]) => field);
}

const isMap = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Walks the structure with every value that stands in a place. What no value stands in is the fault of a field above. */
function visit(structure: Structure, values: readonly unknown[], place: string, used: Map<string, boolean>): void {
  if (values.length === 0) return;
  const maps = values.filter(isMap);
  if (structure.is === 'ref') visit(STRUCTURES.definitions[structure.to] as Structure, values, structure.to, used);
  if (structure.is === 'object') visitFields(structure.fields, maps, place, used);
  if (structure.is === 'map') visit(structure.values, maps.flatMap(Object.values), place, used);
  if (structure.is === 'list') visit(structure.items, values.filter(Array.isArray).flat(), place, used);
  if (structure.is === 'union') for (const option of structure.options) visit(option, values, place, used);
  if (structure.is !== 'variants') return;
  visitFields(structure.common, maps, place, used);
  for (const [type, fields] of Object.entries(structure.options)) {
    const own = maps.filter((map) => map.type === type);
    visitFields(fields, own, `${place} ${type}`, used);
  }
}

function visitFields(fields: Fields, maps: readonly Data[], place: string, used: Map<string, boolean>): void {
  for (const [name, structure] of Object.entries(fields)) {
    const values = maps.filter((map) => Object.hasOwn(map, name)).map((map) => map[name]);
    const field = `${place}.${name}`;
    used.set(field, used.get(field) === true || values.length > 0);
    visit(structure, values, field, used);
  }
}
