import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintPlan } from '../../../src/lint/lint-plan.js';
import { readExample } from '../../../src/plan/read-example.js';
import { showFindings } from '../../support/show.js';
import { readValid } from '../lint-text.js';
import { lintOwn } from './lint-own.js';

const RULE = 'select: events, check: { tier: low }, message: M.';

/** What is found wrong with a rule, as `code message help`; the one event of the plan breaks it. */
function find(rule: string, plan = 'events: { e: { tier: high } }\n'): string[] {
  return lintOwn(rule, plan).map(({ code, message, help }) => `${code}: ${message}${help ? ` ${help}` : ''}`);
}

describe('a rule that cannot work as it is written', () => {
  it.each([
    ['check: { teir: low }', '"teir" is no field of events. Write "tier".'],
    ['check: { measure.taget: required }', '"taget" is no field of "measure". Write "measure.target".'],
    ['check: { tier.x: low }', '"x" is no field of "tier". There is nothing below "tier".'],
    ['check: { properties.value.pi: none }', '"pi" is no field of "properties.value". Write "properties.value.pii".'],
    ['check: { nonsense: low }', /^"nonsense" is no field of events\. Use one of description, question, tier/],
    ['check: { tier: { mathces: a } }', '"mathces" is no test. Write "matches".'],
    ['check: { tier: { nonsense: a } }', /^"nonsense" is no test\. Use one of is, is_not, only/],
    ['check: { status: lvie }', '"status" is never "lvie". Write "live".'],
    ['check: { status: { only: [live, pilto] } }', '"status" is never "pilto". Write "pilot".'],
    ['check: { source: { is_not: serve } }', '"source" is never "serve". Write "server".'],
    ['check: { properties.a.pii: directly }', '"properties.a.pii" is never "directly". Write "direct".'],
    ['check: { tier: hgih }', '"tier" is never "hgih". Write "high".'],
    ['check: { stage: [decision, late] }', /^"stage" is never "late"\. It is one of awareness/],
    ['where: { not: { kind: gardrail } }, check: { tier: low }', '"kind" is never "gardrail". Write "guardrail".'],
    ['check: { any_of: [{ teir: low }] }', '"teir" is no field of events. Write "tier".'],
    ['check: { question: { matches: "(" } }', /^"matches" must be a pattern that can be used; "\(" does not compile/],
    ['check: { question: { matches: "(?<=a)b" } }', /looks ahead or behind, which RE2 cannot\.$/],
    ['check: { question: { matches: "(((a{99}){99}){99})" } }', /^"matches" must be a pattern /],
    ['check: { question: { matches: "(?:abcdef){999}" } }', '"matches" must be a pattern of fewer repeats.'],
    ['check: { tier: { is: { a: 1 } } }', '"is" must be a value or a list of values.'],
    ['check: { tier: }', '"tier" must be a value or a list of values.'],
    ['check: { tier: [] }', '"tier" must be a value or a list of values.'],
    ['check: { tier: { is: [low, [high]] } }', '"is" must be a value or a list of values.'],
    ['check: { question: { matches: [a, b] } }', '"matches" must be a single value.'],
    ['check: { consent: { count: few } }', /^"count" must be a number or a range such as/],
    ['check: { question: { length: 5%.. } }', /^"length" must be a number or a range such as/],
    ['check: { measure.lift: { between: 20%..5% } }', /^"between" must be a range such as/],
    ['check: { measure.lift: { between: 1d..5% } }', /^"between" must be a range such as/],
    ['check: { owner: { references: ownrs } }', /^"references" must be one of events, .* Write "owners"\.$/],
    ['check: { tier: $tire }, options: { tier: low }', '"$tire" is no option of the rule. Write "$tier".'],
    ['check: { tier: $tier }', '"$tier" is no option of the rule. Declare it under "options".'],
    ['check: { tier: low }, options: { "a b": 1 }', '"a b" cannot be used as "$a b". Use letters, digits and "_".'],
    ['count: few', /^"count" must be a number or a range such as/],
    ['check: { tier: low }, count: 1', 'Rule "r" has both "check" and "count". Make two rules of it.'],
    ['where: { tier: low }', 'Rule "r" checks nothing. Add "check" or "count".'],
  ])('is a finding, and finds nothing itself: %s', (rule, expected) => {
    const found = find(`select: events, ${rule}, message: M.`);
    expect(found).toHaveLength(1);
    const [text = ''] = found;
    expect(text.startsWith('custom-rule: ')).toBe(true);
    if (typeof expected === 'string') expect(text).toBe(`custom-rule: ${expected}`);
    else expect(text.slice('custom-rule: '.length)).toMatch(expected);
  });

  it.each([
    ['message: "{nam}"', '"{nam}" stands for nothing. Write "{name}".'],
    [
      'message: "{owner.x}"',
      /^"\{owner\.x\}" stands for nothing\. There is nothing below "owner"\. For a brace, write/,
    ],
    ['message: M., help: "{}"', /^"\{\}" stands for nothing\./],
  ])('is a finding when its texts have slots for nothing: %s', (texts, expected) => {
    const [text = ''] = find(`select: events, check: { tier: low }, ${texts}`);
    if (typeof expected === 'string') expect(text).toBe(`custom-rule: ${expected}`);
    else expect(text.slice('custom-rule: '.length)).toMatch(expected);
  });

  it('is told at the word that is wrong, and all of them in one run', () => {
    const rule = 'select: events, where: { teir: low }, check: { status: { is: lvie } }, message: "{nam}"';
    const found = lintOwn(rule, 'events: {}\n');
    const line = `lint: { extends: [], custom: { r: { summary: A summary., rationale: A rationale., ${rule} } } }`;
    const places = ['teir', 'lvie', '"{nam}"'].map((word) => `1:${line.indexOf(word) + 1}`);
    expect(showFindings(found).map((text) => text.split(' ', 1)[0])).toEqual(places);
  });

  it.each(['Our Rule', 'our_rule', '-r', 'r-', 'a//b', 'a,b'])('is one whose id could not be written: %s', (id) => {
    const rule = { summary: 'S.', rationale: 'R.', select: 'events', check: { tier: 'low' }, message: 'M.' };
    const plan = readValid(`lint: { extends: [], custom: { ${JSON.stringify(id)}: ${JSON.stringify(rule)} } }\n`);
    expect(showFindings(lintPlan(plan))).toEqual([`1:32 ${JSON.stringify(id)} is no id for a rule.`]);
  });

  it.each([
    ['event-stage', 'a rule of the tool'],
    ['unused-allow', 'a finding of the tool itself'],
    ['schema', 'a finding of the tool itself'],
  ])('is one whose id is taken: %s', (id, what) => {
    const plan = readValid(`lint: { extends: [], custom: { ${id}: { summary: S., rationale: R., ${RULE} } } }
events: { e: { tier: high } }
`);
    const [found, ...more] = lintPlan(plan);
    expect([found?.message, found?.help, more]).toEqual([
      `"${id}" is ${what}.`,
      `Give yours another id, such as "our-${id}".`,
      [],
    ]);
  });
});

describe('an example of a rule', () => {
  const withExamples = (examples: string) => find(`${RULE}, examples: { ${examples} }`, 'events: {}\n');

  it('that is right is silent', () => {
    const incorrect = '"events: { a: { tier: high } }", { plan: "events: { a: {} }", findings: ["1:11 M."] }';
    expect(withExamples(`correct: ["events: { a: { tier: low } }"], incorrect: [${incorrect}]`)).toEqual([]);
  });

  it('may set options', () => {
    const rule = `select: events, check: { tier: $wanted }, options: { wanted: low }, message: M.`;
    const high = '{ plan: "events: { a: { tier: high } }", options: { wanted: high } }';
    expect(find(`${rule}, examples: { correct: [${high}] }`, 'events: {}\n')).toEqual([]);
    expect(find(`${rule}, examples: { incorrect: [${high}] }`, 'events: {}\n')).toHaveLength(1);
  });

  it.each([
    ['correct: ["events: { a: {} }"]', 'A correct example of "r" has a finding: "1:11 M.".'],
    ['incorrect: ["events: {}"]', 'An incorrect example of "r" has no finding.'],
    [
      'incorrect: [{ plan: "events: { a: {} }", findings: ["1:1 M."] }]',
      'An incorrect example of "r" finds "1:11 M.", not "1:1 M.".',
    ],
    [
      'incorrect: [{ plan: "events: { a: {}, b: {} }", findings: ["1:11 M."] }]',
      'An incorrect example of "r" finds "1:18 M." too.',
    ],
    ['correct: ["events: { a: { teir: low } }"]', /^An example of "r" is no valid plan: 1:16 Unknown field "teir"/],
    ['correct: ["events: {"]', /^The example is not YAML: /],
  ])('that is false is a finding: %s', (examples, expected) => {
    const [text = '', ...more] = withExamples(examples);
    expect(more).toEqual([]);
    expect(text.startsWith('false-example: ')).toBe(true);
    expect(text).toMatch(/ Correct the example, or the rule\.$/);
    if (typeof expected === 'string') expect(text).toContain(`: ${expected} Correct`);
    else expect(text.slice('false-example: '.length)).toMatch(expected);
  });

  it('is pointed at', () => {
    const rule = `${RULE}, examples: { correct: ["events: {}", "events: { a: {} }"] }`;
    const [place] = showFindings(lintOwn(rule, 'events: {}\n'));
    const line = `lint: { extends: [], custom: { r: { summary: A summary., rationale: A rationale., ${rule}`;
    expect(place?.split(' ', 1)[0]).toBe(`1:${line.indexOf('"events: { a') + 1}`);
  });
});

describe('a rule that is changed anywhere, in any way', () => {
  const RULE_DATA = {
    summary: 'S.',
    rationale: 'R.',
    category: 'naming',
    severity: 'error',
    select: 'events',
    where: {
      name: 'e*',
      not: { tier: ['high'] },
      any_of: [{ tier: 'low' }, { question: { matches: 'a', length: '1..' } }],
    },
    check: {
      owner: { is: ['$one', 'b*'], optional: true },
      'measure.lift': { between: '1%..' },
      consent: { count: 1 },
    },
    message: '{name} {owner} {$one}',
    help: 'H.',
    options: { one: 'a', two: ['b', 1] },
    examples: {
      correct: ['events: {}'],
      incorrect: [{ plan: 'events: { e: {} }', options: { one: 'x' }, findings: ['1:1 M.'] }],
    },
  };
  const odd = fc.constantFrom<unknown>(
    null,
    '',
    'x',
    '*',
    '$one',
    '$',
    '(',
    '{',
    '{}',
    0,
    -1,
    true,
    [],
    {},
    ['x'],
    [[]],
    [{}],
    { a: 1 },
    { is: {} },
    'constructor',
    '__proto__',
    '1..',
    'plan',
    'properties',
  );

  it('is told what is wrong, and breaks nothing', { timeout: 120_000 }, () => {
    const places = listPlaces(RULE_DATA);
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, fc.boolean(), (place, value, isKey) => {
        const rule = structuredClone(RULE_DATA) as Record<string, unknown>;
        change(rule, place, value, isKey);
        const text = JSON.stringify({
          lint: { custom: { r: rule }, rules: { r: ['warn', { one: value }] } },
          events: { e: {} },
        });
        const { plan } = readExample(text);
        expect(() => lintPlan(plan)).not.toThrow();
      }),
      { seed: 20_261_122, numRuns: 1500 },
    );
  });
});

type Place = readonly (string | number)[];

function listPlaces(data: unknown, path: Place = []): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [[...path, key], ...listPlaces(value, [...path, key])]);
}

/** Puts a value in a place, or another field beside it. */
function change(data: Record<string, unknown>, place: Place, value: unknown, isKey: boolean): void {
  const parent = place.slice(0, -1).reduce((at, step) => at[step] as never, data as Record<string | number, unknown>);
  parent[isKey ? String(value) : (place.at(-1) as string)] = value;
}
