import { describe, expect, it } from 'vitest';
import { compare, kindsOf, showDiff } from './show-diff.js';

describe('a change of a shared property', () => {
  const plan = (definition: string, events: string) => `properties:\n  plan_id: ${definition}\nevents:\n${events}`;
  const two = '  a: { properties: { plan_id: required } }\n  b: { properties: { plan_id: optional } }\n';

  it('is one change, which lists the events that it reaches', () => {
    const { changes } = compare(plan('{ type: string }', two), plan('{ type: integer }', two));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'property-type-replaced',
      subject: 'properties.plan_id',
      message: 'Shared property "plan_id" changed its type from "string" to "integer" (2 events: "a" and "b").',
      reaches: ['a', 'b'],
    });
  });

  it('names three events at most, and holds all of them', () => {
    const many = [...'abcdefgh'].map((name) => `  ${name}: { properties: { plan_id: required } }\n`).join('');
    const [change] = compare(plan('{ type: string }', many), plan('{ type: integer }', many)).changes;
    expect(change?.message).toContain('(8 events: "a", "b", "c" and 5 more)');
    expect(change?.reaches).toEqual([...'abcdefgh']);
  });

  it('is told once also where an event tightens the definition', () => {
    const events =
      '  a: { properties: { plan_id: { required: true, min_length: 2 } } }\n  b: { properties: { plan_id: optional } }\n';
    expect(
      showDiff(plan('{ type: string, pattern: ^A }', events), plan('{ type: string, pattern: ^B }', events)),
    ).toEqual([
      '2:37 → 2:37 property-pattern-changed, risky for producers: Shared property "plan_id" changed its pattern from "^A" to "^B" (2 events: "a" and "b").',
    ]);
  });

  it('does not reach an event whose own definition hides it', () => {
    const events =
      '  a: { properties: { plan_id: { required: true, max_length: 5 } } }\n  b: { properties: { plan_id: optional } }\n';
    const [change] = compare(
      plan('{ type: string, max_length: 20 }', events),
      plan('{ type: string, max_length: 10 }', events),
    ).changes;
    expect(change).toMatchObject({ kind: 'property-length-tightened', reaches: ['b'] });
  });

  it('is told at the event where only the event changed', () => {
    const own = (length: number) => `  a: { properties: { plan_id: { required: true, max_length: ${length} } } }\n`;
    expect(showDiff(plan('{ type: string }', own(9)), plan('{ type: string }', own(5)))).toEqual([
      '4:61 → 4:61 property-length-tightened, breaking for producers: Property "plan_id" of "a" has the maximum length "5" instead of the maximum length "9".',
    ]);
  });

  it('is compatible when no event carries it, or only new ones do', () => {
    const reason = 'No event that both plans have carries it.';
    const unused = compare(plan('{ type: string }', '  a: {}'), plan('{ type: integer }', '  a: {}'));
    expect(unused.changes).toMatchObject([{ kind: 'property-type-replaced', impact: 'compatible', reason }]);
    const fresh = compare(
      plan('{ type: string }', '  a: {}'),
      plan('{ type: integer }', `  a: {}\n${two.slice(two.indexOf('  b'))}`),
    );
    expect(fresh.changes).toMatchObject([
      { kind: 'property-type-replaced', impact: 'compatible', reason },
      { kind: 'event-added', subject: 'b' },
    ]);
  });

  it('is as bad as for the worst of its events', () => {
    const proposed = '  a: { status: proposed, properties: { plan_id: required } }\n';
    const impactWith = (events: string) =>
      compare(plan('{ type: string }', events), plan('{ type: integer }', events)).changes[0]?.impact;
    expect(impactWith(proposed)).toBe('compatible');
    expect(impactWith(`${proposed}  b: { properties: { plan_id: required } }\n`)).toBe('breaking');
  });

  it('reaches inside: a field of the items of a shared property', () => {
    const items = (type: string) => `{ type: array, items: { type: object, properties: { sku: { type: ${type} } } } }`;
    const events = '  a: { properties: { plan_id: required } }\n';
    expect(compare(plan(items('string'), events), plan(items('integer'), events)).changes).toMatchObject([
      {
        subject: 'properties.plan_id[].sku',
        message: 'Shared property "plan_id[].sku" changed its type from "string" to "integer" (1 event: "a").',
      },
    ]);
  });
});

describe('a group', () => {
  const plan = (group: string, events = '  a: { groups: [money] }\n  b: { groups: [money] }\n') =>
    `properties:\n  value: { type: number }\n  currency: { type: string }\ngroups:\n  money:\n    properties: ${group}\nevents:\n${events}`;

  it('tells once that it requires more', () => {
    expect(showDiff(plan('{ value: optional }'), plan('{ value: required }'))).toEqual([
      '6:26 → 6:26 property-required, breaking for producers: Property "value" of group "money" is required now (2 events: "a" and "b").',
    ]);
  });

  it('tells once that it gained and lost a property', () => {
    expect(showDiff(plan('{ value: optional }'), plan('{ currency: required }'))).toEqual([
      'absent → 6:19 property-added, breaking for producers: Property "currency" of group "money" was added as required (2 events: "a" and "b").',
      '6:19 → absent property-removed, breaking for consumers: Property "value" of group "money" was removed (2 events: "a" and "b").',
    ]);
  });

  it('is no change to an event that carries the property by itself', () => {
    const events = '  a: { groups: [money], properties: { currency: required } }\n  b: { groups: [money] }\n';
    const { changes } = compare(
      plan('{ value: optional }', events),
      plan('{ value: optional, currency: required }', events),
    );
    expect(changes).toMatchObject([{ kind: 'property-added', subject: 'groups.money.currency', reaches: ['b'] }]);
  });

  it('tells once that it came to more events, and only of what they did not have', () => {
    const before = plan(
      '{ value: required, currency: required }',
      '  a: { properties: { currency: required } }\n  b: {}\n',
    );
    const after = plan('{ value: required, currency: required }');
    expect(showDiff(before, after)).toEqual([
      'absent → 5:3 group-reach-widened, breaking for producers: Group "money" newly brings "value" and "currency" (2 events: "a" and "b").',
    ]);
  });

  it('tells what it brings by `apply` once, though a tier sends it there', () => {
    const events = (tier: string) =>
      `groups:\n  base:\n    apply: { tier: [high] }\n    properties: { x: { type: string } }\nevents:\n  a: { tier: ${tier} }\n`;
    expect(kindsOf(events('low'), events('high'))).toEqual(
      ['event-tier-changed', 'group-reach-widened'].sort().reverse(),
    );
  });
});

describe('what an event carries in the end', () => {
  const own = 'events:\n  a:\n    properties: { value: { type: number, required: true } }\n';
  const grouped =
    'groups:\n  money:\n    properties: { value: { type: number, required: true } }\nevents:\n  a: { groups: [money] }\n';
  const shared = 'properties: { value: { type: number } }\nevents:\n  a: { properties: { value: required } }\n';
  const applied = grouped.replace('  money:\n', '  money:\n    apply: all\n').replace(' { groups: [money] }', ' {}');

  it.each([
    ['an event to a group', own, grouped],
    ['an event to a shared definition', own, shared],
    ['a group to a shared definition', grouped, shared],
    ['a group that is named to another that applies', grouped.replaceAll('money', 'cash'), applied],
  ])('is the same when a definition moves from %s', (_, before, after) => {
    expect(showDiff(before, after)).toEqual([]);
    expect(showDiff(after, before)).toEqual([]);
  });

  it('is told at the event when it changes on the way', () => {
    expect(showDiff(own, grouped.replace('number', 'integer'))).toEqual([
      '3:34 → 3:34 property-type-narrowed, breaking for producers: Property "value" of "a" was narrowed from type "number" to "integer".',
    ]);
  });
});

describe('a destination', () => {
  const plan = (destination: string, events: string) => `destinations:\n${destination}events:\n${events}`;
  const ga4 = '  ga4: { type: ga4 }\n';
  const two = '  a: { destinations: { ga4: true } }\n  b: { destinations: { ga4: true } }\n';

  it('tells for its events that it came or went', () => {
    const without = 'events: { a: {}, b: {} }\n';
    expect(kindsOf(without, plan(ga4, two))).toEqual(['destination-added']);
    expect(kindsOf(plan(ga4, two), without)).toEqual(['destination-removed']);
  });

  it('tells for its events that it writes names otherwise', () => {
    const events = '  planChosen: { destinations: { ga4: true }, properties: { planId: { type: string } } }\n';
    expect(compare(plan(ga4, events), plan('  ga4: { type: ga4, names: snake }\n', events)).changes).toMatchObject([
      { kind: 'destination-names-changed', impact: 'breaking', reaches: ['planChosen'] },
    ]);
  });

  it('tells for its events that a default brings them, and an event tells that it declines', () => {
    const byDefault = '  ga4: { type: ga4, default: true }\n';
    expect(kindsOf(plan(ga4, '  a: {}\n'), plan(byDefault, '  a: {}\n'))).toEqual(['destination-default-changed']);
    expect(kindsOf(plan(byDefault, '  a: {}\n'), plan(byDefault, '  a: { destinations: { ga4: false } }\n'))).toEqual([
      'event-destination-removed',
    ]);
  });

  it('is told of a mapping that moved to the event only as far as other events lose it', () => {
    const property = 'properties: { plan: { type: string } }';
    const mapped = '  ga4: { type: ga4, params: { plan: item } }\n';
    const before = plan(mapped, `  a: { destinations: { ga4: true }, ${property} }\n`);
    const after = plan(ga4, `  a: { destinations: { ga4: { params: { plan: item } } }, ${property} }\n`);
    expect(compare(before, after).changes).toMatchObject([
      { kind: 'destination-parameter-renamed', impact: 'compatible' },
    ]);
  });
});

describe('the owner of the plan', () => {
  const plan = (owner: string) => `owner: ${owner}\nowners: { x: {}, y: {} }\nevents:\n  a: {}\n  b: { owner: x }\n`;

  it('is told once for the events that name none', () => {
    expect(compare(plan('x'), plan('y')).changes).toMatchObject([{ kind: 'plan-owner-changed', reaches: ['a'] }]);
  });

  it('is not told of an event that names the one it followed anyway', () => {
    expect(showDiff(plan('x'), plan('x').replace('a: {}', 'a: { owner: x }'))).toEqual([]);
  });
});
