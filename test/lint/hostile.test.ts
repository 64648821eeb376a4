import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.js';
import { RULES } from '../../src/lint/rules/index.js';
import { readExample } from '../../src/plan/read-example.js';

const hostile = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '"',
    "'",
    '*/',
    '{{x}}',
    '$&',
    '\u202e',
    '🛒',
    '<b>',
    '|',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const everyRule = Object.fromEntries(RULES.map(({ id }) => [id, 'warn']));

/** A plan in which every name that can be given or referred to is one of these. */
function planOf(names: readonly string[]): string {
  const [a = 'a', b = 'b', c = 'c'] = names;
  const pair = (value: unknown, other: unknown) => [
    [a, value],
    [b, other],
  ];
  return print({
    lint: { rules: everyRule },
    owner: a,
    owners: new Map([[b, {}]]),
    conventions: {
      events: { format: '{object}_{action}', vocabulary: { action: [a, b] } },
      properties: { case: 'snake' },
    },
    tiers: [a, b],
    stages: [b],
    goals: new Map(pair({ event: a, guardrails: [c] }, { event: c }) as never),
    properties: new Map(pair({ type: 'string' }, { description: c }) as never),
    groups: new Map([[c, { apply: { tier: [c], events: [`${a}*`] }, properties: new Map([[a, 'required']]) }]]),
    segments: new Map([[a, [b]]]),
    destinations: new Map([[a, { type: 'ga4', params: new Map([[a, c]]), set: new Map([[c, 1]]) }]]),
    events: new Map(
      pair(
        {
          tier: a,
          owner: b,
          goal: c,
          consent: [c],
          destinations: new Map([[a, { as: b }]]),
          properties: new Map([[a, 'optional']]),
        },
        { deprecated: { use: a }, measure: { segments: [c], benchmarks: new Map([[a, new Map([[c, '5%']])]]) } },
      ) as never,
    ),
    funnels: new Map([[a, { steps: [b, c], owner: c }]]),
    audiences: new Map([[a, { did: [a, c], destinations: [a] }]]),
    experiments: new Map([[a, { primary: c }]]),
    allow: [{ rule: a, reason: b }],
  });
}

/** JSON, which is YAML, with maps printed as objects whatever their keys. */
function print(value: unknown): string {
  if (value instanceof Map)
    return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}: ${print(inner)}`).join(', ')}}`;
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return print(new Map(Object.entries(value)));
  return JSON.stringify(value);
}

describe('lint with every rule', () => {
  it('never throws, and points into the text, whatever things are called', () => {
    const names = fc.uniqueArray(
      hostile.filter((name) => !/[\p{Cc}\p{Cs}]/u.test(name)),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(names, (chosen) => {
        const { plan } = readExample(planOf(chosen));
        const found = lint(plan, { today: '2026-11-21' });
        expect(found.length).toBeGreaterThan(5);
        for (const { message, location } of found) {
          expect(message).toMatch(/\.$/);
          expect(location.source).toBe(plan.sources[0]);
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });
});
