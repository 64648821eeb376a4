import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFileName } from '../../../src/generate/targets/json-schema/file-names.js';
import { jsonSchema } from '../../../src/generate/targets/json-schema/index.js';
import { readExample } from '../../../src/plan/read-example.js';
import { showFindings } from '../../support/show.js';
import { makeEvent, makePlan, makeProperty } from '../typescript/make-plan.js';
import { compileAll, compileEvent, findMetaFaults, generateFiles, generateSchemas, readOptions } from './schemas.js';

const findingsOf = (yaml: string) => {
  const { plan } = readExample(yaml);
  return [...(jsonSchema.check?.({ plan, options: readOptions({}), out: 'schemas' }) ?? [])];
};

describe('the name of a file', () => {
  test.each([
    ['pricing_viewed', 'pricing_viewed'],
    ['Pricing Viewed', 'Pricing-Viewed'],
    ['checkout:start:buy button', 'checkout-start-buy-button'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Say "hi" & bye', 'Say-hi-bye'],
    ['preço', 'pre-ue7-o'],
    ['🎉', 'u1f389'],
    ['con', '_con'],
    ['...', '_0ac31c19'],
    ['a\u202eb', 'ab'],
  ])('%j is %j', (name, expected) => {
    expect(toFileName(name)).toBe(expected);
  });

  test('is short, and another for another long name', () => {
    const [one, other] = [toFileName('a'.repeat(300)), toFileName(`${'a'.repeat(299)}b`)];
    expect(one.length).toBe(100);
    expect(other).not.toBe(one);
  });

  test('is plain ASCII for every text, and no name of a folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(toFileName(name)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9_-]{0,109}$/);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('the target refuses', () => {
  test('two events of one file, with the places of both', () => {
    const findings = findingsOf('events:\n  form-sent: {}\n  Form Sent: {}\n');
    expect(showFindings(findings)).toEqual([
      '3:3 "Form Sent" and "form-sent" would both be the file "events/Form-Sent.schema.json".',
    ]);
    expect(showFindings(findings[0]?.related ?? [])).toEqual(['2:3 "form-sent" stands here.']);
  });

  test('two shared properties of one name in the bundle', () => {
    const yaml = 'properties:\n  a b: { type: string }\n  a.b: { type: string }\nevents: {}\n';
    expect(showFindings(findingsOf(yaml))).toEqual(['3:3 "a.b" and "a b" would both be the "$defs/property.a-b".']);
  });

  test('a pattern that does not compile, wherever it stands, once', () => {
    const yaml = `properties:
  list: { type: array, items: { type: string, pattern: "[" } }
events:
  a: { properties: { list: required, o: { properties: { p: { pattern: "(" } } } } }
  b: { properties: { list: required } }
`;
    expect(showFindings(findingsOf(yaml))).toEqual([
      '2:56 The pattern of "items" does not compile: unterminated character class.',
      '4:71 The pattern of "p" does not compile: unterminated group.',
    ]);
  });

  test('numbers that JSON does not have', () => {
    const yaml = `events:
  a: { properties: { b: { enum: [1, .inf] }, c: { const: .nan } } }
`;
    expect(showFindings(findingsOf(yaml))).toEqual([
      '2:27 "enum" of "b" holds a number that JSON does not have.',
      '2:58 "const" of "c" holds a number that JSON does not have.',
    ]);
  });

  test('nothing of an event that is only proposed', () => {
    expect(findingsOf('events: { a b: {}, a-b: { status: proposed } }')).toEqual([]);
  });
});

describe('names of the prototype', () => {
  const YAML = `events: { seen: { properties: {
    __proto__: { type: string, required: true }, constructor: { type: integer }, toString: { type: boolean } } } }`;

  test.each([
    ['{"__proto__": "a"}', true],
    ['{"__proto__": "a", "constructor": 1, "toString": true}', true],
    ['{}', false],
    ['{"__proto__": 1}', false],
    ['{"__proto__": "a", "constructor": "x"}', false],
    ['{"__proto__": "a", "valueOf": 1}', false],
  ])('are names like any other: %s is %s', (json, isValid) => {
    expect(compileEvent(YAML, 'seen')(JSON.parse(json))).toBe(isValid);
  });
});

test('a plan of any names and texts becomes schemas that compile and say exactly those names', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      '</script>',
      '{{x}}',
      '*/',
      '"',
      '#/$defs/x',
      '~1',
      '%25',
      'a/b',
      '$ref',
      'a\u202eb',
      'a\u2028b',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const property = fc
    .tuple(text, text, fc.boolean())
    .map(([name, other, required]) => makeProperty(name, { description: other, enum: [other, name] }, required));
  const event = fc.tuple(text, fc.array(property, { maxLength: 3 })).map(([name, list]) => makeEvent(name, list));
  fc.assert(
    fc.property(fc.array(event, { maxLength: 3 }), text, (events, name) => {
      const plan = makePlan(events, { name, description: name });
      const context = { plan, options: readOptions({}), out: 'schemas' };
      fc.pre([...(jsonSchema.check?.(context) ?? [])].length === 0);
      const schemas = [...generateSchemas(plan).values()];
      expect(schemas.flatMap(findMetaFaults)).toEqual([]);
      compileAll(schemas);
      expect(schemas.slice(1).map(({ title }) => title)).toEqual([...plan.events.keys()]);
      for (const [, content] of generateFiles(plan)) expect(content).toMatch(/^[^\u202a-\u202e\u2028\u2029\0]*$/);
    }),
    { seed: 20261122, numRuns: 60 },
  );
});

test.each([
  [{ files: 'all' }, '"files" is one of "both", "events", "bundle".'],
  [{ values: 1 }, '"values" is one of "given", "sent".'],
  [{ metadata: 'yes' }, '"metadata" is true or false.'],
  [{ base: 'here' }, '"base" is an address such as "https://schemas.example.com/".'],
  [
    { additionalProperties: true },
    'The json-schema target has no option "additionalProperties"; it has "files", "values", "additional_properties", "assert_formats", "metadata", "base", "iglu".',
  ],
])('an option that cannot be is refused in words: %o', (options, message) => {
  expect(() => readOptions(options as never)).toThrow(message);
});
