import { describe, expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import type { Observed } from '../../src/diff/observed/observed.js';
import { readObserved } from '../../src/diff/observed/read-observed.js';
import { readExample } from '../../src/plan/read-example.js';
import { parseYaml } from '../../src/source/parse-yaml.js';
import { showFindings } from '../support/show.js';

/** `impact kind: reason` of every change, given counts. */
function judge(before: string, after: string, counts: object): string[] {
  const plans = [before, after].map((text) => readExample(text).plan) as [never, never];
  const { changes } = diff(...plans, { observed: read(counts) });
  return changes.map(({ impact, kind, reason }) => `${impact} ${kind}: ${reason}`);
}

function read(counts: object): Observed {
  const { observed, diagnostics } = readObserved(parseYaml('counts.json', JSON.stringify(counts)).source);
  expect(showFindings(diagnostics)).toEqual([]);
  return observed as Observed;
}

describe('an event that is removed', () => {
  const event = (fields = '') => `events:\n  a: { ${fields} }\n  b: {}\n`;
  const gone = 'events:\n  b: {}\n';
  const seen = (count: number, last_seen: string) => ({ as_of: '2026-10-01', events: { a: { count, last_seen } } });

  it('breaks nobody when it was never seen', () => {
    const reason = 'The event was never seen in the observed data: nobody sends it, and nobody reads it.';
    expect(judge(event(), gone, { events: { b: 3 } })).toEqual([`compatible event-removed: ${reason}`]);
    expect(judge(event(), gone, { events: { a: 0, b: 3 } })).toEqual([`compatible event-removed: ${reason}`]);
  });

  it('breaks somebody when it was seen lately, whatever the plan says of it', () => {
    const reason =
      'It was seen 12,000 times, last on 2026-09-30: it is still sent, and what reads it finds nothing more.';
    for (const fields of ['', 'status: deprecated', 'status: proposed', 'status: retired', 'status: shadow']) {
      expect(judge(event(fields), gone, seen(12_000, '2026-09-30'))).toEqual([`breaking event-removed: ${reason}`]);
    }
  });

  it('is less bad when it was last seen long ago', () => {
    expect(judge(event(), gone, seen(40, '2026-07-01'))).toEqual([
      'risky event-removed: It was seen 40 times, last on 2026-07-01, long before the data ends: hardly anybody still sends or reads it.',
    ]);
  });

  it('counts as seen lately for 30 days before the data ends', () => {
    const impact = (date: string) => judge(event(), gone, seen(5, date))[0]?.split(' ')[0];
    expect([impact('2026-09-01'), impact('2026-08-31')]).toEqual(['breaking', 'risky']);
  });

  it('is held against the newest date when the data does not say when it ends', () => {
    const events = { a: { count: 1, last_seen: '2026-01-01' }, b: { count: 1, last_seen: '2026-06-01' } };
    expect(judge(event(), gone, { events })[0]).toMatch(/^risky event-removed: It was seen once, on 2026-01-01, long/);
    expect(judge(event(), gone, { events: { a: events.a } })[0]).toMatch(/^breaking event-removed: It was seen once/);
  });

  it('is known by the name that a destination gets', () => {
    const sent = 'destinations: { ga4: { type: ga4 } }\nevents:\n  a: { destinations: { ga4: { as: view_item } } }\n';
    const [told] = judge(sent, 'destinations: { ga4: { type: ga4 } }\nevents: {}\n', { events: { view_item: 7 } });
    expect(told).toBe(
      'breaking event-removed: It was seen 7 times: it is still sent, and what reads it finds nothing more.',
    );
  });
});

describe('a property', () => {
  const plan = (properties: string) => `events:\n  a: { properties: { ${properties} } }\n`;
  const counts = (properties: object) => ({ events: { a: { count: 100, properties } } });

  it('breaks nobody by going when it was never seen', () => {
    const reason = 'The property was never seen in the observed data: nobody sends it, and nobody reads it.';
    expect(judge(plan('p: { type: string }'), plan(''), counts({ q: 3 }))).toEqual([
      `compatible property-removed: ${reason}`,
    ]);
  });

  it('is judged without the data where properties were not counted', () => {
    expect(judge(plan('p: { type: string }'), plan(''), { events: { a: 100 } })[0]).toMatch(
      /^breaking property-removed: Queries/,
    );
  });

  it('says how many events lacked it when it becomes required', () => {
    const [before, after] = [plan('p: { type: string }'), plan('p: { type: string, required: true }')];
    expect(judge(before, after, counts({ p: 60 }))).toEqual([
      'breaking property-required: Of 100 events seen, 40 lacked it.',
    ]);
    expect(judge(before, after, counts({ p: 100 }))).toEqual([
      'risky property-required: Though all 100 events seen had it, code that may leave it out no longer compiles.',
    ]);
    expect(judge(before, after, counts({}))).toEqual([
      'breaking property-required: Of 100 events seen, 100 lacked it.',
    ]);
  });

  it('loses a value as its data says', () => {
    const [before, after] = [plan('p: { enum: [x, y, 1] }'), plan('p: { enum: [x] }')];
    const values = (seen: object) => counts({ p: { count: 9, values: seen } });
    expect(judge(before, after, values({ x: 9 }))).toEqual([
      'compatible property-value-removed: What it lost was never seen in the observed data.',
    ]);
    expect(judge(before, after, values({ x: 2, y: { count: 6, last_seen: '2026-01-02' }, 1: 1 }))).toEqual([
      'breaking property-value-removed: It is still sent, and no longer fits the plan: "y" was seen 6 times, last on 2026-01-02; "1" was seen once.',
    ]);
    expect(judge(before, after, counts({ p: 9 }))[0]).toMatch(/^breaking property-value-removed: Code that/);
  });

  it('of a type that changes breaks nobody who reads what was never there', () => {
    const [before, after] = [plan('p: { type: string }'), plan('p: { type: integer }')];
    expect(judge(before, after, counts({}))[0]).toMatch(/^compatible property-type-replaced: The property was never/);
    expect(judge(before, after, counts({ p: 1 }))[0]).toMatch(/^breaking property-type-replaced: Columns/);
  });

  it('inside of another is known by its path, and by nothing else', () => {
    const item = (type: string) =>
      plan(`p: { type: array, items: { type: object, properties: { sku: { type: ${type} } } } }`);
    const [before, after] = [item('string'), item('integer')];
    expect(judge(before, after, counts({ p: 5 }))[0]).toMatch(/^breaking/);
    expect(judge(before, after, counts({ p: 5, 'p[].sku': 0 }))[0]).toMatch(/^compatible/);
  });

  it('that is shared is judged by the worst of its events', () => {
    const shared = (type: string) =>
      `properties: { p: { type: ${type} } }\nevents:\n  a: { properties: { p: required } }\n  b: { properties: { p: required } }\n`;
    const [before, after] = [shared('string'), shared('integer')];
    expect(judge(before, after, { events: {} })[0]).toMatch(/^compatible property-type-replaced: The event was never/);
    expect(judge(before, after, { events: { b: 4 } })[0]).toMatch(/^breaking property-type-replaced: Columns/);
  });
});

describe('what data cannot decide', () => {
  it('stays as it is: a consent that is no longer asked for', () => {
    const plan = (consent: string) => `events:\n  a: { consent: [${consent}] }\n`;
    expect(judge(plan('ad_storage'), plan(''), { events: {} })[0]).toMatch(/^risky event-consent-loosened: /);
  });

  it('stays as it is: an event that nobody sends by its status, though the data has it', () => {
    const plan = (type: string) => `events:\n  a: { status: proposed, properties: { p: { type: ${type} } } }\n`;
    expect(judge(plan('string'), plan('integer'), { events: { a: 4 } })[0]).toMatch(/^breaking property-type-replaced/);
    expect(judge(plan('string'), plan('integer'), { events: {} })[0]).toMatch(/^compatible property-type-replaced/);
  });

  it('lowers what a destination changes for events that nobody sends', () => {
    const plan = (names: string) =>
      `destinations: { ga4: { type: ga4${names} } }\nevents:\n  planChosen: { destinations: { ga4: true } }\n`;
    expect(judge(plan(''), plan(', names: snake'), { events: {} })[0]).toMatch(/^compatible destination-names-changed/);
    expect(judge(plan(''), plan(', names: snake'), { events: { planChosen: 2 } })[0]).toMatch(
      /^breaking destination-n/,
    );
  });
});

describe('a file of counts', () => {
  const faults = (text: string) => showFindings(readObserved(parseYaml('counts.json', text).source).diagnostics);

  it.each([
    ['[]', ['1:1 The file of counts has no "events".']],
    ['{ "event": {} }', ['1:3 The file of counts has no "events".']],
    ['{ "events": [] }', ['1:3 "events" must be a map keyed by name; it is an empty list.']],
    ['{ "events": { "a": -1 } }', ['1:20 "a" must be a count, or a map with "count"; it is the number -1.']],
    ['{ "events": { "a": { "cuont": 1 } } }', ['1:22 Unknown field "cuont".', '1:15 "a" has no "count".']],
    [
      '{ "events": { "a": { "count": 1, "last_seen": "yesterday" } } }',
      ['1:47 "last_seen" must be a date such as "2026-10-31"; it is "yesterday".'],
    ],
    ['{ "as_of": 5, "events": {} }', ['1:12 "as_of" must be a date such as "2026-10-31"; it is the number 5.']],
  ])('is refused with its faults: %s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it('may be indented by tabs, and hold any name', () => {
    const events = { __proto__x: 1, constructor: 2, '🛒': 3, 'say "hi"\n': 4, 'a\u2028b': 5 };
    const text = JSON.stringify({ events }, null, '\t');
    const { observed } = readObserved(parseYaml('counts.json', text).source);
    expect([...(observed?.events.keys() ?? [])]).toEqual(Object.keys(events));
    expect(observed?.events.get('constructor')).toEqual({ count: 2 });
  });
});
