import { describe, expect, it } from 'vitest';
import { compare, kindsOf, showDiff } from './show-diff.js';

const property = (definition: string) => `events:\n  a:\n    properties:\n      p: ${definition}\n`;

describe('types', () => {
  it.each([
    ['{ type: number }', '{ type: integer }', 'property-type-narrowed'],
    ['{ type: string }', '{ type: date }', 'property-type-narrowed'],
    ['{ type: timestamp }', '{ type: string }', 'property-type-widened'],
    ['{ type: date }', '{ type: timestamp }', 'property-type-replaced'],
    ['{ type: [string, number] }', '{ type: [number, boolean] }', 'property-type-replaced'],
    ['{ type: [string, number] }', '{ type: number }', 'property-type-narrowed'],
    ['{}', '{ type: string }', 'property-type-narrowed'],
    ['{ type: string }', '{ type: any }', 'property-type-widened'],
  ])('from %s to %s are %s', (before, after, kind) => {
    expect(kindsOf(property(before), property(after))).toEqual([kind]);
  });

  it.each([
    ['{ type: [number, integer] }', '{ type: number }'],
    ['{ type: [string, number] }', '{ type: [number, string] }'],
    ['{ type: any }', '{}'],
    ['{ type: any, nullable: true }', '{ type: any }'],
    ['{ type: string, enum: [x, y] }', '{ enum: [y, x] }'],
    ['{ const: x }', '{ enum: [x] }'],
  ])('of %s and %s hold the same', (before, after) => {
    expect(showDiff(property(before), property(after))).toEqual([]);
    expect(showDiff(property(after), property(before))).toEqual([]);
  });

  it.each([
    ['{ type: string }', '{ enum: [x] }', ['property-values-limited']],
    ['{}', '{ enum: [x] }', ['property-values-limited']],
    ['{ enum: [x] }', '{ type: any }', ['property-values-opened']],
    ['{ enum: [x] }', '{ enum: [x, 1] }', ['property-value-added']],
    ['{ enum: [1] }', '{ enum: ["1"] }', ['property-value-removed', 'property-value-added']],
    ['{ type: integer }', '{ enum: [x] }', ['property-type-replaced', 'property-values-limited']],
    ['{ type: integer, enum: [1] }', '{ type: number, enum: [1] }', ['property-type-widened']],
    ['{ enum: [x] }', '{ enum: [x, null] }', ['property-value-added']],
    ['{ enum: [x], nullable: true }', '{ enum: [x] }', ['property-null-refused']],
  ])('from %s to %s are told by values where values say it', (before, after, kinds) => {
    expect(kindsOf(property(before), property(after))).toEqual(kinds);
  });
});

describe('bounds', () => {
  it.each([
    ['minimum: 0', 'exclusive_minimum: 0', 'property-range-tightened'],
    ['exclusive_maximum: 5', 'maximum: 5', 'property-range-loosened'],
    ['minimum: 0', 'exclusive_minimum: -1', 'property-range-loosened'],
    ['maximum: 5', 'maximum: 5, exclusive_maximum: 5', 'property-range-tightened'],
  ])('from { %s } to { %s } are %s', (before, after, kind) => {
    expect(kindsOf(property(`{ type: number, ${before} }`), property(`{ type: number, ${after} }`))).toEqual([kind]);
  });

  it('that say no more than another say nothing', () => {
    const [before, after] = ['{ type: number, minimum: 3 }', '{ type: number, minimum: 3, exclusive_minimum: 1 }'];
    expect(showDiff(property(before), property(after))).toEqual([]);
  });

  it('of a moved range are tightened at one end and loosened at the other', () => {
    const before = property('{ type: number, minimum: 0, maximum: 5 }');
    const after = property('{ type: number, minimum: 1, maximum: 6 }');
    expect(kindsOf(before, after)).toEqual(['property-range-tightened', 'property-range-loosened']);
  });

  it('of a step are compared as people count, not as binary fractions', () => {
    const step = (value: number) => property(`{ type: number, multiple_of: ${value} }`);
    expect(compare(step(0.1), step(0.3)).changes).toMatchObject([
      { kind: 'property-step-changed', impact: 'breaking' },
    ]);
    expect(compare(step(0.3), step(0.1)).changes).toMatchObject([{ kind: 'property-step-changed', impact: 'risky' }]);
  });
});

describe('how much a property is needed', () => {
  const NEEDS = {
    optional: '{ type: string }',
    conditional: '{ type: string, required: true, when: it is known }',
    required: '{ type: string, required: true }',
  };
  it.each([
    ['optional', 'conditional', 'property-required', 'risky'],
    ['optional', 'required', 'property-required', 'breaking'],
    ['conditional', 'required', 'property-required', 'breaking'],
    ['required', 'conditional', 'property-optional', 'risky'],
    ['required', 'optional', 'property-optional', 'risky'],
    ['conditional', 'optional', 'property-optional', 'risky'],
  ] as const)('from %s to %s is %s, %s', (before, after, kind, impact) => {
    expect(compare(property(NEEDS[before]), property(NEEDS[after])).changes).toMatchObject([{ kind, impact }]);
  });
});

describe('the status of an event', () => {
  const STATUSES = ['proposed', 'shadow', 'pilot', 'live', 'deprecated', 'retired'];
  const moves = STATUSES.flatMap((from) => STATUSES.filter((to) => to !== from).map((to) => [from, to] as const));
  const event = (status: string) => `events:\n  a: { status: ${status} }\n`;

  it.each(moves)('moves from %s to %s as exactly one change', (from, to) => {
    expect(kindsOf(event(from), event(to))).toHaveLength(1);
  });

  it.each([
    ['live', 'retired', 'breaking'],
    ['deprecated', 'retired', 'risky'],
    ['live', 'proposed', 'breaking'],
    ['deprecated', 'shadow', 'breaking'],
    ['live', 'pilot', 'risky'],
    ['proposed', 'retired', 'compatible'],
    ['live', 'deprecated', 'compatible'],
    ['shadow', 'live', 'compatible'],
  ])('moves from %s to %s as %s', (from, to, impact) => {
    expect(compare(event(from), event(to)).changes).toMatchObject([{ impact }]);
  });

  it('is deprecated by `deprecated:` as by its status', () => {
    expect(
      showDiff(event('deprecated'), 'events:\n  a: { description: A description., tier: medium, deprecated: {} }\n'),
    ).toEqual(['2:3 → 2:51 event-deprecation-changed, compatible for governance: Event "a" now has a deprecation.']);
  });

  it('is less bad to remove after a deprecation, and not bad at all before anything was sent', () => {
    const impact = (status: string) => compare(event(status), 'events: {}\n').changes[0]?.impact;
    expect(STATUSES.map(impact)).toEqual(['compatible', 'risky', 'breaking', 'breaking', 'risky', 'compatible']);
  });
});

describe('an event that nobody sends', () => {
  const plan = (status: string, type: string) =>
    `events:\n  a: { status: ${status}, properties: { p: { type: ${type} } } }\n`;

  it.each([
    ['proposed', 'The event was only proposed: no code sends it yet and no query reads it.'],
    ['retired', 'The event was retired: no code sends it anymore.'],
  ])('breaks nobody by what changes about it: %s', (status, reason) => {
    expect(compare(plan(status, 'string'), plan(status, 'integer')).changes).toMatchObject([
      { kind: 'property-type-replaced', impact: 'compatible', reason },
    ]);
  });

  it('tells nothing of what it carried once it is retired', () => {
    const after = 'events:\n  a: { status: retired }\n';
    expect(kindsOf(plan('live', 'string'), after)).toEqual(['event-retired']);
  });
});

describe('a declared rename of an event', () => {
  const around = (event: string) => `goals:
  sale: { event: ${event}, guardrails: [${event}] }
funnels:
  buying: { steps: [${event}] }
audiences:
  buyers: { did: ${event}, not: [${event}] }
experiments:
  short: { primary: ${event}, guardrails: [${event}] }
`;
  const others = (event: string) =>
    `  next: { trigger: { after: [${event}] } }\n  gone: { deprecated: { use: ${event} } }\n`;
  const before = `${around('bought')}events:\n  bought: {}\n${others('bought')}`;
  const after = `${around('order_placed')}events:\n  order_placed: { renamed_from: bought }\n${others('order_placed')}`;

  it('is the only change, whatever refers to the event', () => {
    expect(kindsOf(before, after)).toEqual(['event-renamed']);
    expect(kindsOf(after, before)).toEqual(['event-renamed']);
  });

  it('lets everything else about the event be told under its new name', () => {
    const tiered = after.replace('renamed_from: bought', 'renamed_from: bought, tier: low');
    expect(compare(before, tiered).changes.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['event-renamed', 'order_placed'],
      ['event-tier-changed', 'order_placed'],
    ]);
  });

  it('tells a destination apart that gets the new name from one that keeps the old', () => {
    const at = (event: string, use: string) =>
      `destinations:\n  ga4: { type: ga4 }\nevents:\n  ${event}, destinations: { ga4: ${use} } }\n`;
    const sent = (use: string) =>
      compare(at('bought: { tier: low', 'true'), at('sold: { tier: low, renamed_from: bought', use)).changes;
    expect(sent('true')).toMatchObject([{ kind: 'event-renamed', affects: 'consumers' }]);
    expect(sent('{ as: bought }')).toMatchObject([{ kind: 'event-renamed', affects: 'producers' }]);
    expect(sent('{ as: third }').map(({ kind }) => kind)).toEqual(['event-renamed', 'event-destination-renamed']);
  });
});

describe('a diff', () => {
  it('puts the strongest changes first, then follows the plan, and counts them', () => {
    const before = 'events:\n  a: { tier: low }\n  b: {}\n  c: { source: browser }\n';
    const after = 'events:\n  c: { source: [browser, server] }\n  a: { tier: high }\n  d: {}\n';
    const { changes, summary } = compare(before, after);
    expect(changes.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'event-removed b',
      'event-source-added c',
      'event-tier-changed a',
      'event-added d',
    ]);
    expect(summary).toEqual({ breaking: 1, risky: 1, compatible: 2 });
  });

  it('points at what was added in the new plan alone, and at what was removed in the old alone', () => {
    const [removed, added] = compare('events:\n  a: {}\n', 'events:\n  b: {}\n').changes;
    expect(removed).toMatchObject({ kind: 'event-removed', before: { path: ['events', 'a'], on: 'key' } });
    expect(removed).not.toHaveProperty('after');
    expect(added).toMatchObject({ kind: 'event-added', after: { path: ['events', 'b'], on: 'key' } });
    expect(added).not.toHaveProperty('before');
  });

  it('points at the thing on the side that does not write a field', () => {
    expect(showDiff('events:\n  a:\n    tier: low\n', 'events:\n  a:\n    tier: low\n    stage: decision\n')).toEqual([
      '2:3 → 4:12 event-stage-changed, compatible for governance: Event "a" now has the stage "decision".',
    ]);
  });
});
