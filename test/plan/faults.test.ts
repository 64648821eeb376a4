import { describe, expect, it } from 'vitest';
import { readExample } from '../../src/plan/read-example.js';
import { showFindings } from '../support/show.js';

/** What is found in a piece, each with what it says to do. */
function explain(text: string): string[] {
  const { diagnostics } = readExample(text);
  const shown = showFindings(diagnostics);
  return diagnostics.map(({ help }, index) => [shown[index], ...(help ? [help] : [])].join(' '));
}

describe('a field that the format does not have', () => {
  it('is refused with the one that was meant', () => {
    expect(
      explain(`descripton: A.
properties:
  p: { minLength: 3, multipleOf: 2, Enum: [a], desc: x }
events:
  e: { staeg: low, renamed-from: f, key_events: 1 }`),
    ).toEqual([
      '1:1 Unknown field "descripton". Write "description".',
      '3:8 Unknown field "minLength". Write "min_length".',
      '3:22 Unknown field "multipleOf". Write "multiple_of".',
      '3:37 Unknown field "Enum". Write "enum".',
      '3:48 Unknown field "desc". Use one of description, type, nullable, enum, const, pattern, format, minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of, min_length, max_length, min_items, max_items, unique_items, unit, pii, hash, example, examples, default, renamed_from, items, properties, allow, or start your own field with "x-".',
      '5:8 Unknown field "staeg". Write "stage".',
      '5:20 Unknown field "renamed-from". Write "renamed_from".',
      expect.stringMatching(/^5:37 Unknown field "key_events". /),
    ]);
  });

  it('is not suggested when it is there already', () => {
    expect(explain('events:\n  e: { goal: a, gaol: b }')).toEqual([
      expect.stringMatching(/^2:17 Unknown field "gaol". Use one of /),
    ]);
  });

  it('is told apart from the rest of a text that is not in quotes', () => {
    const help = 'If it belongs to the text before it, put that in quotes: between braces a comma ends a text.';
    expect(explain('events:\n  e: { description: Terms read, and agreed to, tier: low }')).toEqual([
      `2:33 Unknown field "and agreed to". ${help}`,
    ]);
    for (const other of ['events:\n  e:\n    tier: low\n    and agreed to:\n', 'events:\n  e: { and agreed to }']) {
      expect(explain(other)).toEqual([expect.stringContaining('Use one of ')]);
    }
  });

  it('is the user’s own where its name starts with x-', () => {
    expect(explain('x-a: 1\nevents: { e: { x-: 1, x-b: { c: [] } } }\nlint: { x-c: 1 }')).toEqual([]);
    expect(explain('x_a: 1\nX-b: 1').length).toBe(2);
  });

  it('may be called like something that every object has', () => {
    expect(explain('events:\n  e: { constructor: 1, __proto__: { tier: low }, toString: 2 }')).toEqual([
      expect.stringContaining('2:8 Unknown field "constructor".'),
      expect.stringContaining('2:24 Unknown field "__proto__".'),
      expect.stringContaining('2:50 Unknown field "toString".'),
    ]);
  });
});

describe('a value of another kind', () => {
  it.each([
    // text
    ['name: 404', '1:7 "name" must be text; it is the number 404. Put it in quotes: "404".'],
    ['description: true', '1:14 "description" must be text; it is true. Put it in quotes: "true".'],
    ['description: ""', '1:14 "description" must be text; it is empty text.'],
    ['description: [a]', '1:1 "description" must be text; it is a list.'],
    ['description: {}', '1:1 "description" must be text; it is an empty map.'],
    ['description:', '1:1 "description" must be text; it is empty. Give it a value, or remove it.'],
    // versions, currencies
    [
      'version: 1.4',
      '1:10 "version" must be a version with all three parts, such as "1.4.0"; it is the number 1.4. Write "1.4.0".',
    ],
    [
      'version: 2',
      '1:10 "version" must be a version with all three parts, such as "1.4.0"; it is the number 2. Write "2.0.0".',
    ],
    ['version: v1.4.0', '1:10 "version" must be a version with all three parts, such as "1.4.0"; it is "v1.4.0".'],
    ['currency: Euro', '1:11 "currency" must be a currency code such as "EUR"; it is "Euro".'],
    ['measureplan: "1"', '1:14 "measureplan" must be 1; it is "1".'],
    ['measureplan: 2', '1:14 "measureplan" must be 1; it is the number 2. Write 1.'],
    // names and lists of names
    ['owner: [a]', '1:1 "owner" must be a name; it is a list.'],
    ['tiers: low', '1:8 "tiers" must be a list of names such as "[a, b]"; it is "low".'],
    ['tiers: []', '1:1 "tiers" must be a list of names such as "[a, b]" with at least 1 item; it is an empty list.'],
    ['consent_types: [a, {}]', '1:20 Item 2 of "consent_types" must be a name; it is an empty map.'],
    ['audiences: { a: { did: {} } }', '1:19 "did" must be a name or a list of names; it is an empty map.'],
    // maps
    ['owners: [a]', '1:1 "owners" must be a map keyed by name; it is a list.'],
    ['goals: { g: paid }', '1:13 "g" must be a map of fields; it is "paid".'],
    ['funnels: { f: {} }', '1:12 "f" has no "steps". Add "steps".'],
    [
      'funnels: { f: { steps: [] } }',
      '1:17 "steps" must be a list of events with at least 1 item; it is an empty list.',
    ],
    [
      'funnels: { f: { steps: [[a]] } }',
      '1:26 Item 1 of "steps" must be an event, or a map with "event"; it is a list.',
    ],
    // numbers
    ['goals: { g: { value: 12% } }', '1:22 "value" must be a number; it is "12%".'],
    ['goals: { g: { value: .nan } }', '1:22 "value" must be a number; it is .nan, which no number here can hold.'],
    [
      'goals: { g: { value: 9007199254740993 } }',
      '1:22 "value" must be a number; it is 9007199254740993, which no number here can hold.',
    ],
    [
      'properties: { p: { min_length: -1 } }',
      '1:32 "min_length" must be a whole number, 0 or more; it is the number -1.',
    ],
    [
      'properties: { p: { max_items: 1.5 } }',
      '1:31 "max_items" must be a whole number, 0 or more; it is the number 1.5.',
    ],
    ['properties: { p: { multiple_of: 0 } }', '1:33 "multiple_of" must be a number above 0; it is the number 0.'],
    // flags
    [
      'properties: { p: { nullable: yes } }',
      '1:30 "nullable" must be true or false; it is "yes". Write true without quotes.',
    ],
    [
      'properties: { p: { nullable: "false" } }',
      '1:30 "nullable" must be true or false; it is "false". Write false without quotes.',
    ],
    ['properties: { p: { nullable: maybe } }', '1:30 "nullable" must be true or false; it is "maybe".'],
    // choices
    ['properties: { p: { type: text } }', '1:26 "type" must be a type or a list of types; it is "text".'],
    [
      'properties: { p: { type: strnig } }',
      '1:26 "type" must be a type or a list of types; it is "strnig". Write "string".',
    ],
    [
      'properties: { p: { pii: Direct } }',
      '1:25 "pii" must be one of none, pseudonymous, direct, sensitive; it is "Direct". Write "direct".',
    ],
    ['properties: { p: { hash: md5 } }', '1:26 "hash" must be "sha256" or a map with "algorithm"; it is "md5".'],
    // any single value
    ['properties: { p: { const: [] } }', '1:20 "const" must be a single value; it is an empty list.'],
    [
      'properties: { p: { enum: [12345678901234567890] } }',
      '1:27 Item 1 of "enum" must be a single value; it is 12345678901234567890, which no number here can hold. Put it in quotes: "12345678901234567890".',
    ],
    // quantities
    [
      'goals: { g: { target: a lot } }',
      '1:23 "target" must be a number or a range such as "12%", "6%..12%", "1.5k" or "800..1200/day"; it is "a lot".',
    ],
    [
      'goals: { g: { window: 7 } }',
      '1:23 "window" must be a duration such as "30s", "30min", "12h", "7d", "4w", "3mo" or "1y"; it is the number 7.',
    ],
    // unions
    [
      'lint: { rules: { r: errors } }',
      '1:21 "r" must be "off", "warn", "error" or a list of one of them and options; it is "errors". Write "error".',
    ],
    [
      'lint: { rules: { r: [warn] } }',
      '1:18 "r" must be a list of a severity and options such as "[warn, { max: 7 }]"; it is a list.',
    ],
    ['lint: { rules: { r: [on, {}] } }', '1:22 Item 1 of "r" must be one of off, warn, error; it is "on".'],
    ['generate: { a: { target: gtm } }', '1:13 "a" has no "out". Add "out".'],
  ])('is refused: %s', (text, finding) => {
    expect(explain(text)).toEqual([finding]);
  });

  it.each([
    ['tier: ', '2:8 "tier" must be a name; it is empty. Give it a value, or remove it.'],
    [
      'rollout: 20',
      '2:17 "rollout" must be a share such as "20%", or a map with "share" and "by"; it is the number 20. Write "20%".',
    ],
    ['sampling: 120%', '2:18 "sampling" must be a share such as "20%", from 0% to 100%; it is "120%".'],
    ['measure: { lift: 16 }', '2:25 "lift" must be a percentage such as "16%"; it is the number 16. Write "16%".'],
    ['review: { last: 2026-02-30 }', '2:24 "last" must be a date such as "2026-10-31"; it is "2026-02-30".'],
    [
      'review: { every: month }, since: 1.2',
      '2:41 "since" must be a version with all three parts, such as "1.4.0"; it is the number 1.2. Write "1.2.0".',
    ],
    ['source: web', '2:16 "source" must be a source such as "browser", or a list; it is "web".'],
    [
      'source: [browser, sever]',
      '2:26 Item 2 of "source" must be one of browser, server, app, email, push, crm, chatbot, support; it is "sever". Write "server".',
    ],
    ['deprecated: true', '2:20 "deprecated" must be a map of fields; it is true.'],
    ['trigger: { visible: a, percent: 0 }', '2:40 "percent" must be a number from 1 to 100; it is the number 0.'],
    ['trigger: { scroll: 110% }', '2:27 "scroll" must be a share such as "75%", or a list; it is "110%".'],
    [
      'trigger: { video: [begin] }',
      '2:27 Item 1 of "video" must be "start", "pause", "complete" or a share such as "50%"; it is "begin".',
    ],
    [
      'properties: { p: requird }',
      '2:25 "p" must be "required", "optional" or a definition; it is "requird". Write "required".',
    ],
    ['properties: { p: true }', '2:25 "p" must be "required", "optional" or a definition; it is true.'],
    ['properties: [p]', '2:8 "properties" must be a map keyed by name; it is a list.'],
    [
      'properties: { p: { type: string, required: yes } }',
      '2:51 "required" must be true or false; it is "yes". Write true without quotes.',
    ],
  ])('is refused in an event: %s', (fields, finding) => {
    expect(explain(`events:\n  e: { ${fields} }`)).toEqual([finding]);
  });

  it('is shown in part when it is long, and never in half a character', () => {
    const [finding] = explain(`currency: "${'🛒'.repeat(100)}"`);
    expect(finding).toBe(`1:11 "currency" must be a currency code such as "EUR"; it is "${'🛒'.repeat(59)}…".`);
  });
});

describe('one run', () => {
  it('reports every fault, in the order of the text', () => {
    expect(
      explain(`owner:
goals: { g: { target: x, vlaue: 1 } }
groups: { g: { apply: {} } }
events:
  a: { groups: [h], teir: low }
  "": 5
stages: []`).map((finding) => finding.split(' ')[0]),
    ).toEqual(['1:1', '2:23', '2:26', '3:16', '5:17', '5:21', '6:3', '6:7', '7:1']);
  });

  it('reads the rest of what holds a fault', () => {
    const { plan } = readExample(
      'events: { e: { tier: high, sampling: x, properties: { p: { type: string, format: no } } } }',
    );
    expect(plan.events.get('e')).toMatchObject({ tier: 'high' });
    expect(plan.events.get('e')).not.toHaveProperty('sampling');
    const definition = plan.events.get('e')?.properties.get('p')?.definition;
    expect(definition).toMatchObject({ types: ['string'] });
    expect(definition).not.toHaveProperty('format');
  });

  it('does not call a destination unknown that has a fault of its own', () => {
    expect(explain('destinations: { d: { type: no } }\nevents: { e: { destinations: { d: true } } }').length).toBe(1);
  });
});
