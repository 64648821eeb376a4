import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { typescript } from '../../../src/generate/targets/typescript/index.js';
import { readExample } from '../../../src/plan/read-example.js';
import { readPlan } from '../../../src/plan/read-plan.js';
import { expectGolden } from '../../support/golden.js';
import { showFindings } from '../../support/show.js';
import { type Bundler, bundle, compile, gzipSize } from '../typescript/toolchain.js';
import { checkerOf, generateModules, loadValidator } from './make-modules.js';

const EVERY_BRANCH = readFileSync('test/generate/json-schema/golden/every-branch.yaml', 'utf8');

test('the validator of a plan that takes every branch is as it was', () => {
  const { plan } = readExample(EVERY_BRANCH);
  const text = generateModules(plan, { validator: true, source: ['browser', 'server'] }).get('validator.ts');
  expectGolden('generate/validator/golden/validator.ts', text ?? '');
});

describe('a finding', () => {
  const PLAN = `
properties:
  plan_id: { type: string, enum: [free, team] }
events:
  pricing_viewed:
    properties:
      plan_id: required
      value: { type: number, minimum: 0, maximum: 10, multiple_of: 0.5 }
      seats: { type: integer, exclusive_minimum: 0, exclusive_maximum: 5 }
      code: { type: string, pattern: "^[A-Z]+$", min_length: 2, max_length: 3 }
      mail: { type: string, format: email, nullable: true }
      day: { type: date }
      tags: { type: array, items: { type: string }, min_items: 1, max_items: 2, unique_items: true }
      fixed: { const: v1 }
      either: { type: [string, boolean], max_length: 2 }
      items: { type: array, items: { properties: { id: { type: string, required: true }, "a b": { type: integer } } } }
      password: { type: string, pii: sensitive, max_length: 3 }
      phone: { type: [string, integer], hash: sha256, pattern: "^[+]" }
  Say "hi": {}
`;
  const GOOD = { plan_id: 'free' };

  test.each<[string, object, string[]]>([
    ['a missing property', {}, ['"plan_id" of "pricing_viewed" is missing: expected one of "free", "team".']],
    [
      'null where none may be',
      { plan_id: null },
      ['"plan_id" of "pricing_viewed" is null: expected one of "free", "team".'],
    ],
    [
      'another value',
      { plan_id: 'gold' },
      ['"plan_id" of "pricing_viewed" is "gold": expected one of "free", "team".'],
    ],
    [
      'a misspelt property',
      { planId: 'free' },
      [
        '"plan_id" of "pricing_viewed" is missing: expected one of "free", "team".',
        '"planId" of "pricing_viewed" is not in the plan; did you mean "plan_id"?',
      ],
    ],
    ['an unknown property', { ...GOOD, zzz: 1 }, ['"zzz" of "pricing_viewed" is not in the plan.']],
    [
      'a number as text',
      { ...GOOD, value: '3' },
      ['"value" of "pricing_viewed" is "3": expected a number, at least 0, at most 10, a multiple of 0.5.'],
    ],
    [
      'a number too small',
      { ...GOOD, value: -1 },
      ['"value" of "pricing_viewed" is -1: expected a number, at least 0, at most 10, a multiple of 0.5.'],
    ],
    [
      'no multiple',
      { ...GOOD, value: 0.3 },
      ['"value" of "pricing_viewed" is 0.3: expected a number, at least 0, at most 10, a multiple of 0.5.'],
    ],
    [
      'a number that is none',
      { ...GOOD, value: Number.NaN },
      ['"value" of "pricing_viewed" is NaN: expected a number, at least 0, at most 10, a multiple of 0.5.'],
    ],
    [
      'a fraction',
      { ...GOOD, seats: 1.5 },
      ['"seats" of "pricing_viewed" is 1.5: expected a whole number, more than 0, less than 5.'],
    ],
    [
      'a bound that does not belong to it',
      { ...GOOD, seats: 5 },
      ['"seats" of "pricing_viewed" is 5: expected a whole number, more than 0, less than 5.'],
    ],
    [
      'text against the pattern',
      { ...GOOD, code: 'ab' },
      [
        '"code" of "pricing_viewed" is "ab": expected a string, characters: at least 2, characters: at most 3, matching ^[A-Z]+$.',
      ],
    ],
    [
      'text too long',
      { ...GOOD, code: 'ABCD' },
      [
        '"code" of "pricing_viewed" is "ABCD": expected a string, characters: at least 2, characters: at most 3, matching ^[A-Z]+$.',
      ],
    ],
    [
      'another format',
      { ...GOOD, mail: 'ada' },
      ['"mail" of "pricing_viewed" is "ada": expected an e-mail address or null.'],
    ],
    [
      'a day that is none',
      { ...GOOD, day: '2026-02-30' },
      ['"day" of "pricing_viewed" is "2026-02-30": expected a date such as 2026-11-21.'],
    ],
    [
      'an object for text',
      { ...GOOD, day: new Date(0) },
      ['"day" of "pricing_viewed" is an object: expected a date such as 2026-11-21.'],
    ],
    [
      'an empty list',
      { ...GOOD, tags: [] },
      [
        '"tags" of "pricing_viewed" is a list of 0: expected a list, items: at least 1, items: at most 2, no item twice.',
      ],
    ],
    [
      'a repeated item',
      { ...GOOD, tags: ['a', 'a'] },
      [
        '"tags" of "pricing_viewed" is a list of 2: expected a list, items: at least 1, items: at most 2, no item twice.',
      ],
    ],
    ['a wrong item', { ...GOOD, tags: ['a', 1] }, ['"tags[1]" of "pricing_viewed" is 1: expected a string.']],
    ['another constant', { ...GOOD, fixed: 'v2' }, ['"fixed" of "pricing_viewed" is "v2": expected "v1".']],
    [
      'neither of two types',
      { ...GOOD, either: 1 },
      ['"either" of "pricing_viewed" is 1: expected a string, characters: at most 2 or a boolean.'],
    ],
    [
      'faults inside of lists and objects',
      { ...GOOD, items: [{ id: 'a' }, { 'a b': 1.5, ID: 'b' }] },
      [
        '"items[1].id" of "pricing_viewed" is missing: expected a string.',
        '"items[1][\\"a b\\"]" of "pricing_viewed" is 1.5: expected a whole number.',
        '"items[1].ID" of "pricing_viewed" is not in the plan; did you mean "id"?',
      ],
    ],
    [
      'personal data, without showing it',
      { ...GOOD, password: 'hunter2', phone: 1 },
      ['"password" of "pricing_viewed" is a string of length 7: expected a string, characters: at most 3.'],
    ],
    [
      'hashed data, without showing it',
      { ...GOOD, phone: '030 1234' },
      ['"phone" of "pricing_viewed" is a string of length 8: expected a string, matching ^[+] or a whole number.'],
    ],
    [
      'nothing, where all is well',
      { ...GOOD, value: 9.5, mail: null, tags: ['a', 'b'], either: true, missing: undefined },
      [],
    ],
  ])('tells %s', async (_, properties, messages) => {
    const { checkCall } = await checkerOf(PLAN);
    expect(checkCall('pricing_viewed', properties).map(({ message }) => message)).toEqual(messages);
  });

  test.each<[string, unknown, string[]]>([
    ['Say "hi"', undefined, []],
    ['Say "hi"', { plan_id: 'free' }, ['"plan_id" of "Say \\"hi\\"" is not in the plan.']],
    ['pricing_veiwed', GOOD, ['"pricing_veiwed" is not an event of the plan; did you mean "pricing_viewed"?']],
    ['__proto__', {}, ['"__proto__" is not an event of the plan.']],
    ['pricing_viewed', 'free', ['"pricing_viewed" was called with "free": expected an object of properties.']],
    ['pricing_viewed', [], ['"pricing_viewed" was called with a list of 0: expected an object of properties.']],
  ])('tells of the call %j with %j', async (event, properties, messages) => {
    const { checkCall } = await checkerOf(PLAN);
    expect(checkCall(event, properties).map(({ message }) => message)).toEqual(messages);
  });

  test('has its parts for programs, and the place of the event', async () => {
    const { checkCall } = await checkerOf(PLAN);
    expect(checkCall('pricing_viewed', { plan_id: 'gold' })).toEqual([
      {
        kind: 'invalid',
        event: 'pricing_viewed',
        path: 'plan_id',
        expected: 'one of "free", "team"',
        found: '"gold"',
        message: '"plan_id" of "pricing_viewed" is "gold": expected one of "free", "team".',
        place: 'measureplan.yaml:5',
      },
    ]);
  });

  test('says the place as the output asks for it', async () => {
    const link = 'https://git.example/blob/main/plans/{file}#L{line}-{event}';
    const { checkCall } = await checkerOf('events: { "50% off?": {}, "a/\\U0001f389": {} }', { validator: { link } });
    const placeOf = (event: string) => checkCall(event, { x: 1 })[0]?.place;
    expect([placeOf('50% off?'), placeOf('a/🎉')]).toEqual([
      'https://git.example/blob/main/plans/measureplan.yaml#L1-50%25%20off%3F',
      'https://git.example/blob/main/plans/measureplan.yaml#L1-a/%F0%9F%8E%89',
    ]);
  });

  test('has no trouble with names of the prototype', async () => {
    const { checkCall } = await checkerOf(
      'events: { seen: { properties: { __proto__: { type: string, required: true }, constructor: { type: integer } } } }',
    );
    const messages = (json: string) => checkCall('seen', JSON.parse(json)).map(({ message }) => message);
    expect(messages('{"__proto__": "a", "constructor": 1}')).toEqual([]);
    expect(messages('{}')).toEqual(['"__proto__" of "seen" is missing: expected a string.']);
    expect(messages('{"__proto__": 1, "toString": 1}')).toEqual([
      '"__proto__" of "seen" is 1: expected a string.',
      '"toString" of "seen" is not in the plan.',
    ]);
  });
});

describe('calls of an app', () => {
  const PLAN = `
    groups: { base: { apply: all, properties: { session_id: { type: string, required: true } } } }
    events:
      seen: { properties: { n: { type: integer } } }
      draft: { status: shadow, properties: { n: { type: integer } } }
  `;
  beforeEach(() => vi.stubGlobal('window', {}));
  afterEach(() => vi.unstubAllGlobals());

  test('are checked from when the app asks for it until it ends it, and are sent all the same', async () => {
    const { app, validator } = await loadValidator(readExample(PLAN).plan);
    const found: string[] = [];
    app.setContext?.({ session_id: 's' });
    app.seen?.({ n: 0.5 });
    const stop = validator.validateCalls((findings) => found.push(...findings.map(({ message }) => message)));
    app.seen?.({ n: 1.5 });
    app.seen?.({ n: 2 });
    app.track?.('draft', { n: 2.5 });
    app.track?.('sen', {});
    stop();
    app.seen?.({ n: 3.5 });
    expect(found).toEqual([
      '"n" of "seen" is 1.5: expected a whole number.',
      '"n" of "draft" is 2.5: expected a whole number.',
      '"sen" is not an event of the plan; did you mean "seen"?',
    ]);
    const { dataLayer } = (globalThis as unknown as { window: { dataLayer: { n?: number }[] } }).window;
    expect(dataLayer.map(({ n }) => n)).toEqual([0.5, 1.5, 2, undefined, 3.5]);
  });

  test('lack what the context has not said', async () => {
    const { app, validator } = await loadValidator(readExample(PLAN).plan);
    const found: string[] = [];
    validator.validateCalls((findings) => found.push(...findings.map(({ message }) => message)));
    app.seen?.({ n: 1 });
    app.setContext?.({ session_id: 's' });
    app.seen?.({ n: 1 });
    expect(found).toEqual(['"session_id" of "seen" is missing: expected a string, which setContext gives.']);
  });

  test('lack in their own arguments what the plan has them say themselves', async () => {
    const own = PLAN.replace('n: { type: integer }', 'session_id: { type: string, required: true }');
    const { checkCall } = await checkerOf(own);
    expect(checkCall('seen').map(({ kind, message }) => [kind, message])).toEqual([
      ['missing', '"session_id" of "seen" is missing: expected a string.'],
    ]);
  });

  test('are reported on the console, with the place', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { app, validator } = await loadValidator(readExample(PLAN).plan);
    validator.validateCalls();
    app.setContext?.({ session_id: 's' });
    app.seen?.({ n: 'x' });
    app.track?.('other');
    expect(error.mock.calls).toEqual([
      ['[measureplan] "n" of "seen" is "x": expected a whole number.\nmeasureplan.yaml:4'],
      ['[measureplan] "other" is not an event of the plan.'],
    ]);
    error.mockRestore();
  });

  test('fail where the app wants that, as in tests', async () => {
    const { app, validator } = await loadValidator(readExample(PLAN).plan);
    validator.validateCalls(validator.throwFindings);
    expect(() => app.seen?.({ n: 'x', session_id: 's' })).toThrow(
      '"n" of "seen" is "x": expected a whole number. (measureplan.yaml:4)',
    );
  });
});

describe('the modules', () => {
  const PLANS = ['plans', 'plans/starters'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [`${folder}/${name}`] : [])),
  );

  test('compile as strictly as the compiler can, for every plan that comes with the project', async () => {
    const files: Record<string, string> = {};
    for (const [index, path] of ['', ...PLANS].entries()) {
      const plan = path === '' ? readExample(EVERY_BRANCH).plan : (await readPlan(path)).plan;
      if (!plan) throw new Error(`${path} cannot be read`);
      const modules = generateModules(plan, { validator: true, testing: true }, `src/plan-${index}.ts`);
      files[`plan-${index}.ts`] = modules.get('index.ts') ?? '';
      files[`plan-${index}.validator.ts`] = modules.get('validator.ts') ?? '';
    }
    expect(Object.keys(files).length).toBe(2 * (PLANS.length + 1));
    expect(await compile(files)).toEqual([]);
  });

  test.each([
    ['a file for each event', { files: 'event' }, 'src/tracking'],
    ['a file for each stage', { files: 'stage' }, 'src/tracking'],
    ['an ES module by its name', {}, 'src/index.mts'],
  ])('compile beside %s', async (_, options, out) => {
    const modules = generateModules(
      readExample(EVERY_BRANCH).plan,
      { validator: true, testing: true, ...options },
      out,
    );
    const kind = out.endsWith('.mts') ? '.mts' : '.ts';
    const files = Array.from(modules, ([path, text]): [string, string] => [path.replace(/\.ts$/, kind), text]);
    expect(files.length).toBeGreaterThan(2);
    const all =
      kind === '.mts' ? [...files, ['main.ts', "import './validator.mjs';\nimport './testing.mjs';\n"]] : files;
    expect(await compile(Object.fromEntries(all))).toEqual([]);
  });

  const SHOP = 'events: { seen: { properties: { n: { type: integer, maximum: 12345 } } } }';
  const APP = 'import { seen } from "./tracking.js"; seen({ n: 1 });';
  const bundleFor = (bundler: Bundler, options: object) =>
    bundle(APP, generateModules(readExample(SHOP).plan, options).get('index.ts') ?? '', bundler);

  test.each(['rolldown', 'webpack'] as const)('leave nothing in a bundle for production by %s', async (bundler) => {
    expect(await bundleFor(bundler, { validator: true, testing: true })).toBe(await bundleFor(bundler, {}));
  });

  test('leave at most 25 bytes in one by esbuild, which does not see that nobody listens', async () => {
    const beside = await bundleFor('esbuild', { validator: true, testing: true });
    expect(beside).not.toContain('12345');
    expect(gzipSize(beside) - gzipSize(await bundleFor('esbuild', {}))).toBeLessThanOrEqual(25);
  });
});

test('a pattern that nothing can check by is an error of the target, where it checks', () => {
  const { plan } = readExample('events:\n  seen: { properties: { a: { type: array, items: { pattern: "(" } } } }\n');
  const check = (options: object) => {
    const read = typescript.options.safeParse(options);
    return read.success ? [...(typescript.check?.({ plan, options: read.data, out: 'src/tracking' }) ?? [])] : [];
  };
  expect(showFindings(check({ validator: true }))).toEqual([
    '2:61 The pattern of "items" does not compile: unterminated group.',
  ]);
  expect(showFindings(check({}))).toEqual([]);
});

test.each([
  [{ validator: 'yes' }, '"validator" is true, false or a map with "link".'],
  [{ validator: { link: 1 } }, '"validator" is true, false or a map with "link".'],
  [{ testing: 1 }, '"testing" is true or false.'],
])('the option %o is refused in words', (options, message) => {
  expect(() => generateModules(readExample('events: {}').plan, options)).toThrow(message);
});
