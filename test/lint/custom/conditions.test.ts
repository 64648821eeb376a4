import { describe, expect, it } from 'vitest';
import { findWithRule, lintOwn } from './lint-own.js';

const MESSAGE = `message: '{field} of "{name}" is {value}.'`;

/** The fields of the one event that fail a check. */
function check(conditions: string, event: string, more = ''): string[] {
  return findWithRule(`select: events, check: { ${conditions} }, ${MESSAGE}`, `events:\n  e: { ${event} }\n${more}`);
}

/** The names of the events that a rule selects. */
function select(where: string, events: string, more = ''): string[] {
  const rule = `select: events, where: { ${where} }, check: { x-never: required }, message: "{name}"`;
  return findWithRule(rule, `events: { ${events} }\n${more}`).map((found) => found.replace(/^\S+ /, ''));
}

describe('a condition', () => {
  it.each([
    ['tier: low', 'tier: low'],
    ['tier: [low, high]', 'tier: high'],
    ['touchpoint: "Pricing*"', 'touchpoint: Pricing page'],
    ['touchpoint: { is_not: "Pricing*" }', 'touchpoint: Cart'],
    ['touchpoint: { is_not: Cart }', ''],
    ['source: server', 'source: [browser, server]'],
    ['source: { only: [browser, app] }', 'source: [browser, app]'],
    ['consent: { has: [ad_storage, ad_user_data] }', 'consent: [ad_user_data, ad_storage, analytics_storage]'],
    ['question: { matches: "\\\\?$" }', 'question: Why?'],
    ['question: { matches_not: "(?:TODO|tbd)" }', 'question: Why?'],
    ['question: { length: 3..10 }', 'question: Why?'],
    ['consent: { count: ..2 }', ''],
    ['consent: { count: 1 }', 'consent: [ad_storage]'],
    ['measure.lift: { between: 5%..20% }', 'measure: { lift: 16% }'],
    ['measure.target: { between: 1%.. }', 'measure: { target: 6%..12% }'],
    ['measure.window: { between: 1d..1w }', 'measure: { window: 7d }'],
    ['measure.score: { between: 1..10 }', 'measure: { score: 5.0 }'],
    ['measure.baseline.volume: { between: 100.. }', 'measure: { baseline: { volume: 800..1200/day } }'],
    ['review.last: { between: 2026-01-01.. }', 'review: { last: 2026-09-14 }'],
    ['measure.score: 5', 'measure: { score: 5.0 }'],
    ['question: required', 'question: Why?'],
    ['consent: required', 'consent: []'],
    ['question: absent', ''],
    ['touchpoint: { matches: "^[A-Z]", optional: true }', ''],
    ['touchpoint: { matches: "^[A-Z]", optional: true }', 'touchpoint: Cart'],
    ['trigger: required', 'trigger: { click: "#a" }'],
    ['trigger.click: "#a"', 'trigger: { click: "#a" }'],
    ['x-team.lead: Ada', 'x-team: { lead: Ada }'],
    ['not: { tier: low, kind: guardrail }', 'tier: low, kind: milestone'],
    ['any_of: [{ tier: low }, { question: required }]', 'tier: high, question: Why?'],
    ['name: e', ''],
    ['x-flag: true', 'x-flag: true'],
    ['question: { is: required }', 'question: required'],
  ])('%s holds for an event that says: %s', (conditions, event) => {
    expect(check(conditions, event)).toEqual([]);
  });

  it.each([
    ['tier: low', 'tier: high', '3:14 tier of "e" is high.'],
    ['touchpoint: Cart', '', '3:3 touchpoint of "e" is nothing.'],
    ['touchpoint: { is_not: "Pricing*" }', 'touchpoint: Pricing page', '3:20 touchpoint of "e" is Pricing page.'],
    ['source: server', 'source: [browser, app]', '3:8 source of "e" is browser, app.'],
    ['source: { only: [browser, app] }', 'source: [browser, crm, app]', '3:26 source of "e" is browser, crm, app.'],
    ['source: { only: browser }', '', '3:3 source of "e" is nothing.'],
    ['consent: { has: [ad_storage, ad_user_data] }', 'consent: [ad_storage]', '3:8 consent of "e" is ad_storage.'],
    ['question: { matches: "\\\\?$" }', 'question: Because.', '3:18 question of "e" is Because..'],
    ['question: { matches: "\\\\?$" }', '', '3:3 question of "e" is nothing.'],
    ['question: { matches_not: "TODO" }', 'question: TODO', '3:18 question of "e" is TODO.'],
    ['question: { length: 10.. }', 'question: Why?', '3:18 question of "e" is Why?.'],
    ['question: { length: ..2 }', 'question: "😀😀😀"', '3:18 question of "e" is 😀😀😀.'],
    ['consent: { count: 1.. }', '', '3:3 consent of "e" is nothing.'],
    ['measure.lift: { between: 5%..20% }', 'measure: { lift: 50% }', '3:25 measure.lift of "e" is 50%.'],
    ['measure.target: { between: ..10% }', 'measure: { target: 6%..12% }', '3:27 measure.target of "e" is 6%..12%.'],
    ['measure.target: { between: 1..20 }', 'measure: { target: 5% }', '3:27 measure.target of "e" is 5%.'],
    ['measure.window: { between: ..1w }', 'measure: { window: 8d }', '3:27 measure.window of "e" is 8d.'],
    [
      'review.last: { between: 2026-01-01.. }',
      'review: { last: 2025-12-31 }',
      '3:24 review.last of "e" is 2025-12-31.',
    ],
    ['measure.target: required', 'measure: { lift: 5% }', '3:8 measure.target of "e" is nothing.'],
    ['question: absent', 'question: Why?', '3:18 question of "e" is Why?.'],
    ['touchpoint: { matches: "^[A-Z]", optional: true }', 'touchpoint: cart', '3:20 touchpoint of "e" is cart.'],
    ['x-team.lead: Ada', 'x-team: { lead: Bob }', '3:24 x-team.lead of "e" is Bob.'],
    ['not: { tier: low, kind: guardrail }', 'tier: low, kind: guardrail', '3:3 tier and kind of "e" is nothing.'],
    ['any_of: [{ tier: low }, { question: required }]', 'tier: high', '3:3 tier or question of "e" is nothing.'],
    ['name: { matches: "_" }', '', '3:3 name of "e" is e.'],
  ])('%s fails for an event that says: %s', (conditions, event, finding) => {
    expect(check(conditions, event)).toEqual([finding]);
  });

  it('tells each field that fails, where it stands', () => {
    expect(check('tier: low, question: required, touchpoint: Cart', 'tier: high, touchpoint: Home')).toEqual([
      '3:3 question of "e" is nothing.',
      '3:14 tier of "e" is high.',
      '3:32 touchpoint of "e" is Home.',
    ]);
  });

  it('reads what the plan fills in: owner, status, what groups and destinations give', () => {
    const more = `owner: growth
owners: { growth: {}, crm: {} }
groups: { base: { apply: all, properties: { session_id: { type: string, required: true, pii: pseudonymous } } } }
destinations: { ga4: { type: ga4, default: true, consent: [analytics_storage] } }
`;
    const all = [
      'owner: growth',
      'status: live',
      'groups: base',
      'properties: { has: session_id }',
      'properties.session_id: required',
      'properties.session_id.required: true',
      'properties.session_id.pii: pseudonymous',
      'properties.other: absent',
      'destinations: ga4',
      'destinations.ga4.as: e',
      'destinations.ga4.consent: analytics_storage',
      'owner: { references: owners }',
      'tier: { references: [tiers, stages] }',
    ];
    expect(all.flatMap((one) => check(one, '', more))).toEqual([]);
    expect(check('properties: { has: user_id }', '', more)).toHaveLength(1);
    expect(check('owner: { references: goals }', 'owner: crm', more)).toHaveLength(1);
    expect(check('properties.session_id: { is: optional }', '', more)).toHaveLength(1);
  });

  it('reads names with dots, and names that look like code', () => {
    const events = 'properties: { page.title: { type: string }, __proto__: { pii: direct } }';
    expect(check('properties.page.title.type: string, properties.__proto__.pii: direct', events)).toEqual([]);
    expect(check('properties.page.title.type: number', events)).toHaveLength(1);
    expect(check('properties.constructor: absent', '')).toEqual([]);
  });
});

describe('where', () => {
  it('selects what all of it holds for', () => {
    const events = 'cart_a: { stage: decision }, cart_b: { stage: awareness }, list_a: { stage: decision }';
    expect(select('name: "cart_*", stage: decision', events)).toEqual(['cart_a']);
    expect(select('name: { is_not: "cart_*" }', events)).toEqual(['list_a']);
    expect(select('not: { stage: decision }', events)).toEqual(['cart_b']);
  });

  it('selects all when it is left out', () => {
    const rule = 'select: goals, check: { value: required }, message: "{name}"';
    expect(findWithRule(rule, 'goals: { a: {}, b: { value: 1 }, c: {} }\n')).toEqual(['2:10 a', '2:34 c']);
  });
});

describe('select', () => {
  it.each([
    ['plan', 'currency: required', 'name: Shop\n', '1:1'],
    ['goals', 'target: required', 'goals: { g: {} }\n', '2:10'],
    ['groups', 'description: required', 'groups: { g: {} }\n', '2:11'],
    ['destinations', 'measurement_id: required', 'destinations: { d: { type: ga4 } }\n', '2:17'],
    ['owners', 'name: required, contact: { matches: "@" }', 'owners: { o: {} }\n', '2:11'],
    ['segments', 'values: { has: other }', 'segments: { s: [a, b] }\n', '2:13'],
    ['funnels', 'steps: { count: 3.. }', 'funnels: { f: { steps: [a, { event: b }] } }\n', '2:17'],
    ['audiences', 'within: required', 'audiences: { a: { did: b } }\n', '2:14'],
    ['experiments', 'status: { is_not: running }', 'experiments: { x: { status: running } }\n', '2:29'],
  ])('%s: { %s }', (subject, conditions, plan, place) => {
    const found = findWithRule(`select: ${subject}, check: { ${conditions} }, message: M.`, plan);
    expect(found).toEqual([`${place} M.`]);
  });

  it('properties: every definition where it is written, with what the shared one says', () => {
    const rule = 'select: properties, check: { pii: none }, message: "{name} {value}"';
    const plan = `properties: { a: { type: string, pii: none }, b: { type: string } }
groups: { g: { properties: { c: { type: array, items: { type: string } } } } }
events:
  e: { properties: { a: { required: true, pattern: x }, b: required, d: { type: object, properties: { f: {} } } } }
`;
    expect(findWithRule(rule, plan)).toEqual(['2:47 b nothing', '3:30 c nothing', '5:70 d nothing', '5:103 f nothing']);
  });

  it('properties: their type is what the definition comes to', () => {
    const rule = 'select: properties, where: { type: number }, check: { unit: required }, message: "{name}"';
    const plan = 'properties: { a: { type: number }, b: { enum: [1.5, 2] }, c: { enum: [x] }, d: {} }\n';
    expect(findWithRule(rule, plan)).toEqual(['2:15 a', '2:36 b']);
  });
});

describe('count', () => {
  const rule = 'select: events, where: { tier: macro }, count: 1..2, message: "There are {count}: {value}."';

  it('finds too many at the first that is one too many', () => {
    const events = '  a: { tier: macro }\n  b: { tier: low }\n  c: { tier: macro }\n  d: { tier: macro }\n';
    expect(findWithRule(rule, `events:\n${events}`)).toEqual(['6:3 There are 3: a, c, d.']);
  });

  it('finds too few at the section', () => {
    expect(findWithRule(rule, 'events:\n  b: { tier: low }\n')).toEqual(['2:1 There are 0: nothing.']);
  });

  it('finds nothing within its range', () => {
    expect(findWithRule(rule, 'events: { a: { tier: macro } }\n')).toEqual([]);
    expect(findWithRule(rule.replace('1..2', '0'), 'events: {}\n')).toEqual([]);
  });
});

describe('message and help', () => {
  it('fill in fields and options, and cut what is long', () => {
    const rule = `select: events, check: { tier: $wanted }, options: { wanted: [low, high] }, message: '{{{name}}} {owner} {stage}: {$wanted}', help: 'Ask {x-lead}.'`;
    const [found] = lintOwn(rule, `events: { e: { owner: a, x-lead: ${'L'.repeat(200)} } }\n`);
    expect(found?.message).toBe('{e} a nothing: low, high');
    expect(found?.help).toBe(`Ask ${'L'.repeat(99)}….`);
  });

  it('keep a hostile name as it is: reporters escape it', () => {
    const rule = 'select: events, check: { question: required }, message: "{name}"';
    expect(findWithRule(rule, 'events: { "{owner} </script>": {} }\n')).toEqual(['2:11 {owner} </script>']);
  });
});
