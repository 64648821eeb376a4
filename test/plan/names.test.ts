import { describe, expect, it } from 'vitest';
import { convertCase, splitWords } from '../../src/plan/convert-case.js';
import { matchPattern } from '../../src/plan/match-pattern.js';
import type { NameCase, Plan } from '../../src/plan/model.js';
import { findFaults, read } from './read.js';

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '404',
  'true',
  'null',
  '1.40',
  '🛒',
  '\u202eabc',
  'a"b\'c',
  ' ',
  '<b>',
];

/** A plan in which everything that can have a name has this one. */
function nameEverything(name: string): string {
  const key = JSON.stringify(name);
  return `
owners: { ${key}: { name: Somebody } }
owner: ${key}
tiers: [low, ${key}]
stages: [${key}]
consent_types: [${key}]
segments: { ${key}: [${key}] }
goals: { ${key}: { event: ${key}, guardrails: [${key}] } }
properties: { ${key}: { type: object, properties: { ${key}: { type: string } } } }
groups: { ${key}: { properties: { ${key}: required } } }
destinations: { ${key}: { type: ga4, params: { ${key}: ${key} }, set: { ${key}: ${key} } } }
conventions: { events: { vocabulary: { ${key}: [${key}] } } }
events:
  ${key}:
    tier: ${key}
    stage: ${key}
    goal: ${key}
    groups: [${key}]
    destinations: { ${key}: { as: ${key}, params: { ${key}: ${key} }, set: { ${key}: ${key} } } }
    consent: [${key}]
    measure: { segments: [${key}], benchmarks: { ${key}: { ${key}: 5% } } }
    x-own: { ${key}: 1 }
funnels: { ${key}: { steps: [${key}], owner: ${key} } }
audiences: { ${key}: { did: ${key}, not: [${key}], destinations: [${key}] } }
experiments: { ${key}: { primary: ${key} } }
lint: { rules: { ${key}: warn } }
generate: { ${key}: { out: here, ${key}: ${key} } }
`;
}

const keysOf = (plan: Plan) =>
  [plan.owners, plan.segments, plan.goals, plan.properties, plan.groups, plan.destinations, plan.events, plan.funnels]
    .concat([plan.audiences, plan.experiments, plan.lint.rules, plan.outputs] as never)
    .map((map) => [...map.keys()]);

describe('a name', () => {
  it.each(HOSTILE)('may be %j anywhere, and is kept as it is', (name) => {
    const plan = read(nameEverything(name));
    expect(keysOf(plan)).toEqual(Array.from({ length: 12 }, () => [name]));
    const event = plan.events.get(name);
    const delivery = event?.destinations.get(name);
    expect(event).toMatchObject({
      name,
      tier: name,
      macro: true,
      stage: name,
      goal: name,
      owner: name,
      groups: [name],
    });
    expect([...(event?.properties.keys() ?? [])]).toEqual([name]);
    expect(delivery).toMatchObject({ as: name, params: new Map([[name, name]]), set: new Map([[name, name]]) });
    expect(event?.measure?.benchmarks.get(name)?.get(name)).toEqual({ min: 5, max: 5, percent: true });
    expect(plan.goals.get(name)).toMatchObject({ event: name, guardrails: [name] });
    expect(plan.audiences.get(name)).toMatchObject({ did: [name], not: [name], destinations: [name] });
    expect([...(plan.properties.get(name)?.properties?.keys() ?? [])]).toEqual([name]);
    expect(plan.conventions.events?.vocabulary).toEqual(new Map([[name, [name]]]));
    expect(Object.keys(event?.custom.get('x-own') as object)).toEqual([name]);
    expect([...(plan.outputs.get(name)?.options.keys() ?? [])]).toEqual([name]);
  });

  it('is the text as written where it looks like another value', () => {
    const plan = read(`
events:
  404: { owner: 007, groups: [1.50, on], destinations: { 0x10: true } }
groups: { 1.50: {}, on: {} }
destinations: { 0x10: { type: custom } }
`);
    const event = plan.events.get('404');
    expect(event).toMatchObject({ owner: '007', groups: ['1.50', 'on'] });
    expect(event?.destinations.get('0x10')?.destination.name).toBe('0x10');
  });

  it('is not empty', () => {
    expect(findFaults('events:\n  "": { owner: "" }\nproperties: { "": { type: string } }')).toEqual([
      '2:3 A name is empty.',
      '2:16 "owner" must be a name; it is empty text.',
      '3:15 A name is empty.',
    ]);
  });

  it('is not a name where the plan leaves it out', () => {
    expect(findFaults('events:\n  e: { owner: , stage: ~, groups: [null] }')).toEqual([
      '2:8 "owner" must be a name; it is empty.',
      '2:24 "stage" must be a name; it is empty.',
      '2:36 Item 1 of "groups" must be a name; it is empty.',
    ]);
  });
});

describe('a pattern of names', () => {
  it.each([
    ['checkout_*', 'checkout_started', true],
    ['checkout_*', 'checkout', false],
    ['*', '', true],
    ['*_viewed', 'cart_viewed', true],
    ['a*b*c', 'a_b_c', true],
    ['a*b*c', 'acb', false],
    ['a*a', 'a', false],
    ['ab*ba', 'aba', false],
    ['a**b', 'ab', true],
    ['a.c', 'abc', false],
    ['exact', 'exact', true],
    ['exact', 'Exact', false],
  ])('%j on %j is %s', (pattern, name, matches) => {
    expect(matchPattern(pattern, name)).toBe(matches);
  });

  it('is matched in linear time', () => {
    expect(matchPattern('*a'.repeat(5000), 'a'.repeat(20_000))).toBe(true);
    expect(matchPattern(`${'*a'.repeat(5000)}*b`, 'a'.repeat(20_000))).toBe(false);
  });
});

describe('converting a name', () => {
  it.each<[NameCase, string]>([
    ['snake', 'pdf_file_opened_2'],
    ['kebab', 'pdf-file-opened-2'],
    ['camel', 'pdfFileOpened2'],
    ['pascal', 'PdfFileOpened2'],
    ['title', 'Pdf File Opened 2'],
    ['sentence', 'Pdf file opened 2'],
    ['lower', 'pdf file opened 2'],
  ])('to %s writes its words so', (to, expected) => {
    for (const name of ['PDFFile opened-2', 'pdf_file_opened_2', 'PdfFileOpened 2']) {
      expect(convertCase(name, to)).toBe(expected);
    }
  });

  it('splits words where people see them', () => {
    expect(splitWords('planId')).toEqual(['plan', 'Id']);
    expect(splitWords('__a--b  c..d')).toEqual(['a', 'b', 'c', 'd']);
    expect(splitWords('größeÄndern')).toEqual(['größe', 'Ändern']);
    expect(splitWords('🛒')).toEqual([]);
  });

  it('leaves a name without a letter or digit as it is', () => {
    expect(convertCase('🛒', 'snake')).toBe('🛒');
  });
});
