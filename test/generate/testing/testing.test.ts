import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { readPlan } from '../../../src/plan/read-plan.js';
import { expectGolden } from '../../support/golden.js';
import { compile } from '../typescript/toolchain.js';
import { generateModules } from '../validator/make-modules.js';
import { compileProject, inProject, runVitest, SHOP } from './run-project.js';

const PASSING = `
import { expect, test } from 'vitest';
import { checkoutStarted, pricingViewed, sayHi, setContext, track } from './tracking.js';
import { recordEvents } from './tracking.testing.js';
import { throwFindings, validateCalls } from './tracking.validator.js';

test('records calls as they are made, with the context, until it is stopped', () => {
  setContext({ session_id: 's-1' });
  const recorder = recordEvents();
  pricingViewed({ plan_id: 'team', seats: 3, tags: ['a'] });
  track('checkout_started', { value: 12.5 });
  sayHi();
  expect(recorder.calls).toEqual([
    { event: 'pricing_viewed', properties: { session_id: 's-1', plan_id: 'team', seats: 3, tags: ['a'] } },
    { event: 'checkout_started', properties: { session_id: 's-1', value: 12.5 } },
    { event: 'Say "hi"', properties: { session_id: 's-1' } },
  ]);
  const [{ seats } = {}] = recorder.of('pricing_viewed');
  expect(seats).toBe(3);
  recorder.clear();
  expect(recorder.calls).toEqual([]);
  recorder.stop();
  sayHi();
  expect(recorder.calls).toEqual([]);
});

test('matches events, and what is asked of their properties', () => {
  const recorder = recordEvents();
  expect(recorder).not.toHaveTracked('pricing_viewed');
  pricingViewed({ plan_id: 'free' });
  pricingViewed({ plan_id: 'team', seats: 3, tags: ['a', 'b'] });
  checkoutStarted({ value: 12.5 });
  expect(recorder).toHaveTracked('pricing_viewed');
  expect(recorder).toHaveTracked('pricing_viewed', { plan_id: 'team' });
  expect(recorder).toHaveTracked('pricing_viewed', { seats: expect.any(Number), tags: ['a', 'b'] });
  expect(recorder).toHaveTracked('pricing_viewed', { plan_id: 'free', seats: undefined });
  expect(recorder).not.toHaveTracked('pricing_viewed', { plan_id: 'free', seats: 3 });
  expect(recorder).not.toHaveTracked('pricing_viewed', { tags: ['a'] });
  expect(recorder).not.toHaveTracked('Say "hi"');
  expect(recorder).toHaveTrackedTimes('pricing_viewed', 2);
  expect(recorder).not.toHaveTrackedTimes('pricing_viewed', 1);
  expect(recorder).toHaveTrackedInOrder(['pricing_viewed', 'checkout_started']);
  expect(recorder).not.toHaveTrackedInOrder(['checkout_started', 'pricing_viewed']);
});

test('stands beside the validator', () => {
  const recorder = recordEvents();
  const stop = validateCalls(throwFindings);
  expect(() => pricingViewed({ plan_id: 'gold' as 'team' })).toThrow('"gold"');
  stop();
  expect(recorder).toHaveTrackedTimes('pricing_viewed', 1);
});
`;

const FAILING = `
import { expect, test } from 'vitest';
import { checkoutStarted, pricingViewed, sayHi, setContext } from './tracking.js';
import { recordEvents, type Recorder } from './tracking.testing.js';

const after = (...calls: (() => void)[]): Recorder => {
  setContext({ session_id: 's-1' });
  const recorder = recordEvents();
  for (const call of calls) call();
  recorder.stop();
  return recorder;
};
const free = () => pricingViewed({ plan_id: 'free', seats: 1 });
const team = () => pricingViewed({ plan_id: 'team', seats: 2, tags: ['a'] });

test('nothing', () => expect(after()).toHaveTracked('pricing_viewed'));
test('others', () => expect(after(sayHi, free, free)).toHaveTracked('checkout_started', { value: 1 }));
test('near', () => expect(after(free)).toHaveTracked('pricing_veiwed' as 'pricing_viewed'));
test('only call', () => expect(after(free)).toHaveTracked('pricing_viewed', { plan_id: 'team', seats: 1 }));
test('nearest call', () =>
  expect(after(free, team)).toHaveTracked('pricing_viewed', { plan_id: 'team', seats: expect.any(Number), tags: ['b'] }));
test('absent', () => expect(after(free)).toHaveTracked('pricing_viewed', { tags: ['a'], seats: undefined }));
test('not', () => expect(after(free)).not.toHaveTracked('pricing_viewed', { plan_id: 'free' }));
test('not at all', () => expect(after(free)).not.toHaveTracked('pricing_viewed'));
test('times', () => expect(after(free, team)).toHaveTrackedTimes('pricing_viewed', 1));
test('no times', () => expect(after(free)).toHaveTrackedTimes('Say "hi"', 2));
test('not times', () => expect(after(free)).not.toHaveTrackedTimes('pricing_viewed', 1));
test('order', () => expect(after(sayHi, free)).toHaveTrackedInOrder(['pricing_viewed', 'Say "hi"']));
test('not order', () => expect(after(sayHi, free)).not.toHaveTrackedInOrder(['Say "hi"', 'pricing_viewed']));
test('no recorder', () => expect([]).toHaveTracked('pricing_viewed'));
void checkoutStarted;
`;

const MESSAGES: Record<string, string> = {
  nothing: 'Expected "pricing_viewed" to be tracked, but nothing was tracked.',
  others: `Expected "checkout_started" to be tracked with these properties, but it was not. Tracked:
  "Say \\"hi\\""
  "pricing_viewed" (2 times)`,
  near: `Expected "pricing_veiwed" to be tracked, but it was not. The nearest is "pricing_viewed". Tracked:
  "pricing_viewed"`,
  'only call': `Expected "pricing_viewed" to be tracked with these properties.
The only call differs:
  "plan_id": expected "team", found "free"`,
  'nearest call': `Expected "pricing_viewed" to be tracked with these properties.
The nearest of its 2 calls (number 2) differs:
  "tags": expected ["b"], found ["a"]`,
  absent: `Expected "pricing_viewed" to be tracked with these properties.
The only call differs:
  "tags": expected ["a"], found nothing
  "seats": expected nothing, found 1`,
  not: 'Expected "pricing_viewed" not to be tracked with these properties, but it was.',
  'not at all': 'Expected "pricing_viewed" not to be tracked, but it was.',
  times: 'Expected "pricing_viewed" to be tracked once; it was 2 times.',
  'no times': 'Expected "Say \\"hi\\"" to be tracked 2 times; it was not.',
  'not times': 'Expected "pricing_viewed" not to be tracked once; it was once.',
  order: `Expected "pricing_viewed", "Say \\"hi\\"" to be tracked in this order. "Say \\"hi\\"" did not follow. Tracked: "Say \\"hi\\"", "pricing_viewed".`,
  'not order': `Expected "Say \\"hi\\"", "pricing_viewed" not to be tracked in this order. Tracked: "Say \\"hi\\"", "pricing_viewed".`,
  'no recorder': 'This matcher is for a recorder: expect(recordEvents()).',
};

const MISUSE = `
import { expect } from 'vitest';
import { recordEvents } from './tracking.testing.js';
const recorder = recordEvents();
expect(recorder).toHaveTracked('pricing_veiwed');
expect(recorder).toHaveTracked('pricing_viewed', { plan_id: 'gold' });
expect(recorder).toHaveTracked('pricing_viewed', { planId: 'team' });
expect(recorder).toHaveTrackedInOrder(['checkout_started', 'nothing']);
recorder.of('checkout_started')[0]?.value.toUpperCase();
`;

describe('in a project whose tests really run', () => {
  test('the recorder and the matchers say what was tracked', async () => {
    const results = await inProject({ 'passing.test.ts': PASSING }, runVitest);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results.map(({ title }) => title)).toHaveLength(3);
  });

  test('what fails says what was tracked instead, nearest first', async () => {
    const results = await inProject({ 'failing.test.ts': FAILING }, runVitest);
    expect(results.filter(({ passed }) => passed)).toEqual([]);
    expect(Object.fromEntries(results.map(({ title, message }) => [title, message]))).toEqual(MESSAGES);
  });

  test('the matchers are typed by the plan', async () => {
    const files = { 'passing.test.ts': PASSING, 'failing.test.ts': FAILING, 'misuse.ts': MISUSE };
    const errors = await inProject(files, compileProject);
    expect(errors.map((line) => line.replace(/,\d+\): error (TS\d+): .*/, ' $1'))).toEqual([
      'misuse.ts(5 TS2345',
      'misuse.ts(6 TS2322',
      'misuse.ts(7 TS2561',
      'misuse.ts(8 TS2322',
      'misuse.ts(9 TS2339',
    ]);
  });
});

describe('in JavaScript', () => {
  const files = { 'passing.test.ts': PASSING, 'misuse.ts': MISUSE };

  test('with declarations beside it, the modules run and are typed alike', async () => {
    await inProject(
      files,
      async (folder) => {
        expect((await runVitest(folder)).map(({ passed }) => passed)).toEqual([true, true, true]);
        const errors = await compileProject(folder);
        expect(errors.map((line) => line.replace(/,\d+\): error .*/, ''))).toEqual(
          [5, 6, 7, 8, 9].map((n) => `misuse.ts(${n}`),
        );
      },
      { language: 'javascript' },
    );
  });

  test('with types in comments, the modules run', async () => {
    const results = await inProject({ 'passing.test.ts': PASSING }, runVitest, { language: 'jsdoc' });
    expect(results.map(({ passed }) => passed)).toEqual([true, true, true]);
  });
});

describe('the testing module', () => {
  test('is as it was', () => {
    const text = generateModules(readExample(SHOP).plan, { testing: true }, 'src/shop.ts').get('testing.ts');
    expectGolden('generate/testing/golden/testing.ts', text ?? '');
  });

  test('compiles without any test runner, for several plans in one program', async () => {
    const paths = ['plans', 'plans/starters'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? [`${folder}/${name}`] : [])),
    );
    const files: Record<string, string> = {};
    for (const [index, path] of paths.entries()) {
      const { plan } = await readPlan(path);
      if (!plan) throw new Error(`${path} cannot be read`);
      const modules = generateModules(plan, { testing: true }, `plan-${index}.ts`);
      files[`plan-${index}.ts`] = modules.get('index.ts') ?? '';
      files[`plan-${index}.testing.ts`] = modules.get('testing.ts') ?? '';
    }
    expect(await compile(files)).toEqual([]);
  });
});
