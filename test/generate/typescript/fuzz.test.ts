import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toTrackedEvents } from '../../../src/generate/targets/typescript/tracked-event.js';
import type { Plan, PlanEvent, PlanProperty, PropertyDefinition } from '../../../src/plan/model.js';
import { makeEvent, makePlan, makeProperty } from './make-plan.js';
import { checkFindings, compile, generateFiles, generateModule, load } from './toolchain.js';

const ATTACK = 'globalThis.pwned = 1';
const PIECES = [
  ...[
    '*/',
    '/*',
    '//',
    '"',
    "'",
    '`',
    '\\',
    '\n',
    '\r',
    '\u2028',
    '\u2029',
    '\0',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u200b',
    '\ufeff',
  ],
  ...[
    `*/ ${ATTACK}; /*`,
    `"; ${ATTACK}; "`,
    `'; ${ATTACK}; '`,
    `\${${ATTACK}}`,
    `\`+(${ATTACK})+\``,
    `\n${ATTACK}\n`,
    `\u2028${ATTACK}\u2028`,
  ],
  ...[
    '} } }',
    '{',
    '(',
    ')',
    ';',
    '@deprecated',
    '{@link x}',
    '</script>',
    '<!--',
    '-->',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...[
    'then',
    'delete',
    'await',
    'class',
    'track',
    'window',
    'event',
    'push_to_data_layer',
    '404',
    '2fa',
    'ß',
    'İ',
    '商品',
    '🎉',
    'é',
    'e\u0301',
  ],
];

const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const number = fc.oneof(fc.integer(), fc.double());

const definition: fc.Arbitrary<Partial<PropertyDefinition>> = fc.oneof(
  fc.record({
    description: text,
    pattern: text,
    examples: fc.array(text, { maxLength: 2 }),
    unit: text,
    default: text,
  }),
  fc.record({
    enum: fc.array(fc.oneof(text, number, fc.boolean(), fc.constant(null)), { minLength: 1, maxLength: 4 }),
    nullable: fc.boolean(),
  }),
  fc.record({ const: fc.oneof(text, number), description: text }),
  fc.record({
    types: fc.constantFrom(['any'], ['integer', 'boolean'], ['array'], ['object']),
    description: text,
  } as const),
  text.map((name) => ({ types: ['array'], items: makeProperty(name, { enum: [name] }).definition }) as const),
  text.map(
    (name) =>
      ({ types: ['object'], properties: new Map([[name, makeProperty(name, { description: name })]]) }) as const,
  ),
);

const property = fc.tuple(text, definition, fc.boolean()).map(([name, fields, required]) => {
  return { ...makeProperty(name, fields, required), ...(required && name.length % 2 === 0 && { when: name }) };
});

const event = fc
  .record({
    name: text,
    properties: fc.array(property, { maxLength: 3 }),
    status: fc.constantFrom('live', 'shadow', 'pilot', 'deprecated'),
    ...{
      description: optional(text),
      question: optional(text),
      tier: optional(text),
      stage: optional(text),
      goal: optional(text),
    },
    ...{ owner: optional(text), touchpoint: optional(text), since: optional(text) },
    deprecated: optional(fc.record({ since: text, use: text, reason: text })),
  } as const)
  .map(({ name, properties, ...fields }) => makeEvent(name, properties, fields as Partial<PlanEvent>));

/** A plan of any names and texts, without the events that the target refuses. */
const plan = fc.tuple(text, fc.array(event, { minLength: 1, maxLength: 6 })).map(([name, events]) => {
  const allowed = events.filter(({ properties }) => !properties.has('event'));
  const whole = makePlan(allowed, { name, version: name });
  const clashing = new Set(
    checkFindings(whole)
      .filter(({ severity }) => severity === 'error')
      .map(({ location }) => location.path[1]),
  );
  return makePlan(
    [...whole.events.values()].filter(({ name }) => !clashing.has(name)),
    { name, version: name },
  );
});

const fuzzing = { seed: 20261121, numRuns: 300 };

describe('a plan of hostile names and texts', () => {
  beforeAll(() => vi.stubGlobal('pwned', 0));
  afterAll(() => vi.unstubAllGlobals());

  test('becomes functions that send exact names and values, and runs no code of its own', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async (plan) => {
        const module = await load(generateModule(plan));
        for (const { event, functionName } of toTrackedEvents(plan)) {
          const expected = byName([...new Map([...sampleOf(event), ['event', event.name]])]);
          const send = module[functionName];
          expect(sent(event, (properties) => send?.(properties))).toEqual([expected]);
          expect(sent(event, (properties) => module.track?.(event.name, properties))).toEqual([expected]);
        }
        expect((globalThis as { pwned?: number }).pwned).toBe(0);
      }),
      fuzzing,
    );
  });

  test('is the same in JavaScript, whose comments it cannot end', async () => {
    await fc.assert(
      fc.asyncProperty(plan, fc.constantFrom('javascript' as const, 'jsdoc' as const), async (plan, language) => {
        const { 'index.js': code = '' } = generateFiles(plan, { language });
        const module = await load(code);
        for (const { event, functionName } of toTrackedEvents(plan)) {
          const expected = byName([...new Map([...sampleOf(event), ['event', event.name]])]);
          expect(sent(event, (properties) => module[functionName]?.(properties))).toEqual([expected]);
        }
        expect((globalThis as { pwned?: number }).pwned).toBe(0);
      }),
      { ...fuzzing, numRuns: 150 },
    );
  });

  test('compiles, and so do calls with what it allows', async () => {
    const plans = fc.sample(plan, { ...fuzzing, numRuns: 80 });
    const files = plans.flatMap((plan, index) => [
      [`plan-${index}.ts`, generateModule(plan)],
      [`app-${index}.ts`, printCalls(plan, `./plan-${index}.js`)],
    ]);
    expect(await compile(Object.fromEntries(files))).toEqual([]);
  });
});

/**
 * What one call leaves in the layer of its event, as entries, so that own properties are seen as such: without what takes
 * back the call before it.
 */
function sent(event: PlanEvent, call: (properties: object) => void): unknown[] {
  const page: Record<string, object[]> = {};
  vi.stubGlobal('window', page);
  call(Object.fromEntries(sampleOf(event)));
  const layer = event.status === 'shadow' ? 'shadowLayer' : 'dataLayer';
  expect(Object.keys(page)).toEqual([layer]);
  // Without properties, the function takes none.
  return page[layer]?.map((entry) => byName(Object.entries(entry).filter(isSaid))) ?? [];
}

function byName(entries: [string, unknown][]): [string, unknown][] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function isSaid([name, value]: [string, unknown]): boolean {
  return value !== undefined && name !== '_clear';
}

function sampleOf(event: PlanEvent): [string, unknown][] {
  return [...event.properties.values()].map(({ name, definition }): [string, unknown] => [
    name,
    sampleValue(definition),
  ]);
}

function sampleValue({ enum: values, const: constant, types, items, properties }: PropertyDefinition): unknown {
  if (constant !== undefined) return constant;
  if (values) return values[0];
  if (types.includes('array')) return items ? [sampleValue(items)] : [1, 'a'];
  if (types.includes('object'))
    return Object.fromEntries([...(properties ?? [])].map(([name, field]) => [name, sampleValue(field.definition)]));
  return types.includes('integer') ? 3 : 'text';
}

function printCalls(plan: Plan, module: string): string {
  const events = toTrackedEvents(plan);
  const calls = events.flatMap(({ event, functionName }) => {
    const properties = `{ ${[...event.properties.values()].map(printProperty).join(', ')} }`;
    return [
      `m.${functionName}(${event.properties.size > 0 ? properties : ''});`,
      `m.track(${JSON.stringify(event.name)}, ${properties});`,
    ];
  });
  return `import * as m from '${module}';\nm.track;\n${calls.join('\n')}\n`;
}

function printProperty({ name, definition }: PlanProperty): string {
  return `[${JSON.stringify(name)}]: ${printSample(definition)}`;
}

function printSample(definition: PropertyDefinition): string {
  const value = sampleValue(definition);
  if (typeof value === 'number') return String(value);
  if (definition.properties) return `{ ${[...definition.properties.values()].map(printProperty).join(', ')} }`;
  // Any text will do here: what patterns become is tested where they can be matched.
  if (definition.pattern !== undefined) return `${JSON.stringify(value)} as never`;
  return JSON.stringify(value);
}
