import { describe, expect, it } from 'vitest';
import { findWith } from '../find-with.js';

describe('event names', () => {
  it('of deprecated and retired events are left as they are', () => {
    const plan = `conventions: { events: { format: "{object}_{action}", case: snake } }
events:
  Old: { deprecated: { reason: Renamed } }
  Older: { status: retired }
  New: {}
`;
    expect(findWith('event-name-case', plan)).toEqual(['5:3 Event "New" is not in snake case.']);
    expect(findWith('event-name-format', plan)).toEqual([
      '5:3 Event "New" does not follow the format "{object}_{action}": it has 1 word where 2 are the least.',
    ]);
  });

  it('are judged without a case, or without a format', () => {
    expect(findWith('event-name-case', 'events:\n  Anything goes: {}\n')).toEqual([]);
    expect(
      findWith('event-name-format', 'conventions: { events: { case: snake } }\nevents:\n  Some Thing: {}\n'),
    ).toEqual([]);
  });

  it('may be numbers and words of YAML', () => {
    const plan = 'conventions: { events: { case: snake } }\nevents:\n  404: {}\n  true: {}\n  null: {}\n';
    expect(findWith('event-name-case', plan)).toEqual([]);
  });
});

describe('property names', () => {
  it('of fields and of properties in groups are judged where they are written', () => {
    const plan = `conventions: { properties: { case: snake } }
properties:
  items: { type: array, items: { type: object, properties: { itemId: { type: string } } } }
groups:
  base: { properties: { pageType: { type: string } } }
events:
  a_viewed: { properties: { items: required }, groups: [base] }
  b_viewed: { properties: { items: required }, groups: [base] }
`;
    expect(findWith('property-name-case', plan)).toEqual([
      '3:62 Property "itemId" is not in snake case.',
      '5:25 Property "pageType" is not in snake case.',
    ]);
  });

  it('of deprecated events are left as they are', () => {
    const plan = `conventions: { properties: { case: snake } }
events:
  old: { deprecated: { reason: Renamed }, properties: { planId: { type: string } } }
`;
    expect(findWith('property-name-case', plan)).toEqual([]);
  });
});

describe('name-characters', () => {
  const findIn = (name: string) =>
    findWith('name-characters', `events:\n  ${JSON.stringify(name)}: {}\n`).map((line) => line.slice(4));

  it.each([
    '🛒_viewed',
    '👩‍💻 hired',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿 chosen',
    '❤️ given',
    '1️⃣ chosen',
    'می‌خواهم',
    'क्‍ष',
    'été',
    'Ωmega',
    '购物车',
    "__proto__'s",
    'a b',
    '"',
  ])('takes %s', (name) => {
    expect(findIn(name)).toEqual([]);
  });

  it.each([
    ['pricing\u200bviewed', 'Event "pricing\\u{200B}viewed" has an invisible character in its name (U+200B).'],
    ['pricing\u200dviewed', 'Event "pricing\\u{200D}viewed" has an invisible character in its name (U+200D).'],
    ['\ufeffpricing', 'Event "\\u{FEFF}pricing" has an invisible character in its name (U+FEFF).'],
    ['price\u00adlist', 'Event "price\\u{AD}list" has an invisible character in its name (U+00AD).'],
    ['price\u{e0041}list', 'Event "price\\u{E0041}list" has an invisible character in its name (U+E0041).'],
    ['line\u2028break', 'Event "line\\u{2028}break" has an invisible character in its name (U+2028).'],
    ['new\nline', 'Event "new\\u{A}line" has an invisible character in its name (U+000A).'],
    [
      'abc\u202edef',
      'Event "abc\\u{202E}def" has a character in its name that turns the direction of writing (U+202E).',
    ],
    [
      'abc\u2066def',
      'Event "abc\\u{2066}def" has a character in its name that turns the direction of writing (U+2066).',
    ],
    ['no\u00a0break', 'Event "no\\u{A0}break" has an unusual blank in its name (U+00A0).'],
    [' viewed', 'Event " viewed" begins or ends with a blank.'],
  ])('refuses %j', (name, finding) => {
    expect(findIn(name)).toEqual([finding]);
  });

  it('looks at the names of everything', () => {
    const plan = `owners: { "a ": {} }
goals: { "b ": { event: c } }
properties: { "d ": { type: object, properties: { "e ": { type: string } } } }
groups: { "f ": {} }
segments: { "g ": [x] }
destinations: { "h ": { type: custom } }
events: { "c ": { properties: { "i ": { type: string } } } }
funnels: { "j ": { steps: [c] } }
audiences: { "k ": { did: c } }
experiments: { "l ": { primary: c } }
`;
    expect(findWith('name-characters', plan).map((line) => line.replace(/ begins.*/, ''))).toEqual([
      '1:11 Owner "a "',
      '2:10 Goal "b "',
      '3:15 Property "d "',
      '3:51 Property "e "',
      '4:11 Group "f "',
      '5:13 Segment "g "',
      '6:17 Destination "h "',
      '7:11 Event "c "',
      '7:33 Property "i "',
      '8:12 Funnel "j "',
      '9:14 Audience "k "',
      '10:16 Experiment "l "',
    ]);
  });
});

describe('name-collision', () => {
  it('compares properties across the plan, and says it once', () => {
    const plan = `properties: { plan_id: { type: string } }
events:
  a_viewed: { properties: { Plan_ID: { type: string } } }
  b_viewed: { properties: { Plan_ID: { type: string }, plan_id: required } }
`;
    expect(findWith('name-collision', plan)).toEqual(['3:29 Property "Plan_ID" differs from "plan_id" only in case.']);
  });

  it('does not compare an event with a property', () => {
    expect(findWith('name-collision', 'properties: { Purchase: { type: string } }\nevents:\n  purchase: {}\n')).toEqual(
      [],
    );
  });
});
