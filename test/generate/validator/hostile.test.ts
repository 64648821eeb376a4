import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { typescript } from '../../../src/generate/targets/typescript/index.js';
import type { Plan, PlanEvent } from '../../../src/plan/model.js';
import { makeEvent, makePlan, makeProperty } from '../typescript/make-plan.js';
import { compile } from '../typescript/toolchain.js';
import { generateModules, loadValidator } from './make-modules.js';

const ATTACK = 'globalThis.pwned = 1';
const PIECES = [
  ...['*/', '/*', '//', '"', "'", '`', '\\', '\n', '\r', '\u2028', '\u2029', '\0', '\ud800', '\u202e', '\u200b'],
  ...[`*/ ${ATTACK}; /*`, `"; ${ATTACK}; "`, `'; ${ATTACK}; '`, `\${${ATTACK}}`, `\n${ATTACK}\n`, `"]]};${ATTACK};//`],
  ...[
    '</script>',
    '<!--',
    '{{x}}',
    '{file}',
    '{line}',
    '{event}',
    '$&',
    '__proto__',
    'constructor',
    'toString',
    'then',
  ],
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

const property = fc
  .record({ name: text, values: fc.array(text, { minLength: 1, maxLength: 3 }), unit: text, description: text })
  .map(({ name, values, ...fields }) => makeProperty(name, { ...fields, enum: values }));

const event = fc
  .record({ name: text, properties: fc.array(property, { maxLength: 3 }), description: text })
  .map(({ name, properties, ...fields }) => makeEvent(name, properties, fields));

/** A plan of any names and texts, without the events that the target refuses. */
const plan = fc
  .record({ name: text, version: text, events: fc.array(event, { minLength: 1, maxLength: 4 }) })
  .map(({ name, version, events }): Plan => {
    const whole = makePlan(
      events.filter(({ properties }) => !properties.has('event')),
      { name, version },
    );
    const read = typescript.options.safeParse({});
    const found = read.success ? [...(typescript.check?.({ plan: whole, options: read.data, out: 'src' }) ?? [])] : [];
    const refused = new Set(
      found.filter(({ severity }) => severity === 'error').map(({ location }) => location.path[1]),
    );
    return makePlan(
      [...whole.events.values()].filter((one) => !refused.has(one.name)),
      { name, version },
    );
  });

describe('a plan of hostile names and texts', () => {
  beforeAll(() => vi.stubGlobal('pwned', 0));
  afterAll(() => vi.unstubAllGlobals());

  test('becomes a validator that knows exactly these names, and runs no code of the plan', async () => {
    await fc.assert(
      fc.asyncProperty(plan, text, async (plan, link) => {
        const { validator } = await loadValidator(plan, { validator: { link } });
        for (const event of plan.events.values()) {
          const given = payloadOf(event);
          expect(validator.checkCall(event.name, given)).toEqual([]);
          const found = validator.checkCall(event.name, Object.fromEntries([...Object.entries(given), ['no such', 1]]));
          expect(found.map(({ kind, event }) => [kind, event])).toEqual([['unknown-property', event.name]]);
        }
        expect((globalThis as { pwned?: number }).pwned).toBe(0);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });

  test('becomes modules that compile', async () => {
    const files = fc.sample(plan, { seed: 5, numRuns: 40 }).flatMap((plan, index) => {
      const modules = generateModules(plan, { validator: true, testing: true }, `plan-${index}.ts`);
      return [
        [`plan-${index}.ts`, modules.get('index.ts') ?? ''],
        [`plan-${index}.validator.ts`, modules.get('validator.ts') ?? ''],
        [`plan-${index}.testing.ts`, modules.get('testing.ts') ?? ''],
      ];
    });
    expect(await compile(Object.fromEntries(files))).toEqual([]);
  });
});

function payloadOf({ properties }: PlanEvent): object {
  return Object.fromEntries([...properties.values()].map(({ name, definition }) => [name, definition.enum?.[0]]));
}
