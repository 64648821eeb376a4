import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { diff } from '../../src/diff/diff.js';
import { showChange } from '../../src/diff/show-change.js';
import type { Plan } from '../../src/plan/model.js';
import { readExample } from '../../src/plan/read-example.js';
import { readPlan } from '../../src/plan/read-plan.js';
import { showDiff } from './show-diff.js';

const PLANS = ['plans', 'plans/starters', 'plans/history', 'test/diff/fixtures'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

// A shared object whose fields are shared themselves: the reader takes only those that stand before it. It should take all.
const READ_IN_ORDER = new Set(['plans/ga4-commerce.yaml']);

const read = (text: string): Plan => readExample(text).plan;

function expectNoChange(before: Plan, after: Plan): void {
  expect(diff(before, after).changes.map(showChange)).toEqual([]);
  expect(diff(after, before).changes.map(showChange)).toEqual([]);
}

describe.each(PLANS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const plan = read(text);

  it('is the same as itself', () => {
    expect(plan.events.size).toBeGreaterThan(0);
    expect(diff(plan, read(text))).toEqual({
      changes: [],
      summary: { breaking: 0, risky: 0, compatible: 0 },
      bump: 'none',
    });
  });

  it('is the same with its keys in any order', () => {
    const data = parse(text) as Data;
    const seeds = fc.array(fc.nat(), { minLength: 16, maxLength: 16 });
    const shuffle = (numbers: number[]) => {
      const shuffled = shuffleKeys(data, cycle(numbers)) as Data;
      return READ_IN_ORDER.has(file) ? { ...shuffled, properties: data.properties } : shuffled;
    };
    fc.assert(
      fc.property(seeds, (numbers) => expectNoChange(plan, read(stringify(shuffle(numbers))))),
      { numRuns: 8 },
    );
  });

  it.each([
    ['without comments, in block style', {}],
    ['in flow style', { collectionStyle: 'flow' }],
    ['with every text in quotes', { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_SINGLE' }],
    ['as JSON', { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' }],
    ['with deep indentation and short lines', { indent: 7, lineWidth: 40 }],
  ] as const)('is the same %s', (_, options) => {
    expectNoChange(plan, read(stringify(parse(text), options)));
  });

  it('is the same with CRLF', () => {
    expectNoChange(plan, read(text.replaceAll('\n', '\r\n')));
  });
});

type Data = { [name: string]: unknown };

// Lists keep their order: that of steps, stages and tiers has a meaning.
function shuffleKeys(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, next));
  if (typeof value !== 'object' || value === null) return value;
  const ranked = Object.entries(value).map(([key, item]) => ({ key, item, rank: next() }));
  ranked.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(ranked.map(({ key, item }) => [key, shuffleKeys(item, next)]));
}

function cycle(numbers: readonly number[]): () => number {
  let index = 0;
  return () => ((numbers[index % numbers.length] ?? 0) * 2_654_435_761 * ++index) % 1_000_003;
}

describe('no change', () => {
  it.each([
    [
      'the order of values and of members',
      'events:\n  a: { source: [browser, server], consent: [ad_storage, analytics_storage], properties: { p: { enum: [x, y] } } }\n',
      'events:\n  a: { source: [server, browser], consent: [analytics_storage, ad_storage], properties: { p: { enum: [y, x] } } }\n',
    ],
    [
      'an anchor',
      'events:\n  a: { source: browser, stage: decision }\n  b: { source: browser, stage: decision }\n',
      'events:\n  a: &common { source: browser, stage: decision }\n  b: *common\n',
    ],
    [
      'a merge key',
      'events:\n  a: { source: browser, stage: decision }\n  b: { source: server, stage: decision }\n',
      'events:\n  a: &common { source: browser, stage: decision }\n  b: { <<: *common, source: server }\n',
    ],
    [
      'the default status, roll-out and sampling',
      'events:\n  a: {}\n',
      'events:\n  a: { status: live, sampling: 100% }\n',
    ],
    [
      'the default of a property',
      'events:\n  a: { properties: { p: { type: string } } }\n',
      'events:\n  a: { properties: { p: { type: string, required: false, nullable: false, unique_items: false } } }\n',
    ],
    [
      'the default tiers and stages',
      'events: {}\n',
      'tiers: [low, medium, high, macro]\nstages: [awareness, consideration, decision, retention]\nevents: {}\n',
    ],
    [
      'the default of a destination',
      'destinations:\n  ga4: { type: ga4 }\nevents:\n  a: { destinations: { ga4: true } }\n',
      'destinations:\n  ga4: { type: ga4, default: false, shadow: false }\nevents:\n  a: { destinations: { ga4: { as: a, key_event: false } } }\n',
    ],
    [
      'a parameter under its own name',
      'destinations:\n  ga4: { type: ga4 }\nevents:\n  a: { properties: { p: { type: string } }, destinations: { ga4: true } }\n',
      'destinations:\n  ga4: { type: ga4 }\nevents:\n  a: { properties: { p: { type: string } }, destinations: { ga4: { params: { p: p } } } }\n',
    ],
    ['one source, as a list', 'events:\n  a: { source: browser }\n', 'events:\n  a: { source: [browser] }\n'],
    [
      'a quantity in other words',
      'events:\n  a: { measure: { target: 6..12%, baseline: { volume: 1.5k/day } } }\n',
      'events:\n  a: { measure: { target: 6.0% .. 12%, baseline: { volume: 1500/day } } }\n',
    ],
    [
      'the value of the goal',
      'goals:\n  g: { event: a, value: 5 }\nevents:\n  a: { goal: g, measure: { lift: 3% } }\n',
      'goals:\n  g: { event: a, value: 5 }\nevents:\n  a: { goal: g, measure: { lift: 3%, value: 5 } }\n',
    ],
  ])('is %s', (_, before, after) => {
    expect(showDiff(before, after)).toEqual([]);
    expect(showDiff(after, before)).toEqual([]);
  });
});

describe('includes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'measureplan-diff-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are no change: a plan split into files is the plan in one', async () => {
    const head = 'measureplan: 1\nname: Shop\nversion: 1.0.0\n';
    const properties = 'properties:\n  plan: { type: string }\n';
    const events = 'events:\n  a: { description: A., tier: low, properties: { plan: required } }\n';
    writeFileSync(path.join(folder, 'whole.yaml'), head + properties + events);
    writeFileSync(path.join(folder, 'split.yaml'), `${head}events: {}\ninclude: [part-*.yaml]\n`);
    writeFileSync(path.join(folder, 'part-1.yaml'), events);
    writeFileSync(path.join(folder, 'part-2.yaml'), properties);
    const [whole, split] = [
      await readPlan('whole.yaml', { cwd: folder }),
      await readPlan('split.yaml', { cwd: folder }),
    ];
    expect([...whole.diagnostics, ...split.diagnostics]).toEqual([]);
    expect(split.plan?.events.size).toBe(1);
    expectNoChange(whole.plan as Plan, split.plan as Plan);
  });
});
