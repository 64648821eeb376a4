import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { diff } from '../../src/diff/diff.js';
import type { Plan } from '../../src/plan/model.js';
import { readExample } from '../../src/plan/read-example.js';

type Path = readonly (string | number)[];

const TEXT = readFileSync('test/diff/fixtures/every-field.yaml', 'utf8');
const DATA = parse(TEXT) as object;
const PLAN = readExample(stringify(DATA)).plan;

/** Says nothing when it goes: the format's own version, the plan's, and what a reader would take for granted. */
const SILENT_WHEN_REMOVED = [
  'measureplan',
  'version',
  'tiers',
  'stages',
  'properties.page_context.type',
  'properties.tags.type',
  'properties.thing.type',
  'destinations.ga4.default',
  'destinations.ga4.shadow',
  'events.pricing_viewed.owner',
  'events.pricing_viewed.properties.item.type',
  'events.pricing_viewed.properties.item.items.type',
  'events.pricing_viewed.measure.value',
  'events.pricing_viewed.status',
];

describe('every field of the format', () => {
  it('is told when it is removed and when it is added', () => {
    const judged = judgeAll((parent, key) => [without(parent, key)]);
    expect(judged.silent).toEqual(SILENT_WHEN_REMOVED);
    expect(judged.told).toBeGreaterThan(250);
  });

  it('is told when its value changes', () => {
    const judged = judgeAll((parent, key) =>
      otherValues(valueAt(parent, key)).map((value) => replaced(parent, key, value)),
    );
    expect(judged.silent).toEqual(['version']);
    expect(judged.told).toBeGreaterThan(200);
  });
});

/** Tries each variant of the plan that is still valid, in both directions. A dangling reference is valid enough. */
function judgeAll(vary: (parent: unknown, key: string | number) => unknown[]): { silent: string[]; told: number } {
  const silent: string[] = [];
  let told = 0;
  for (const path of pathsIn(DATA)) {
    for (const variant of varyAt(DATA, path, vary)) {
      const { plan, diagnostics } = readExample(stringify(variant));
      if (diagnostics.some(({ code }) => code !== 'reference')) continue;
      if (isTold(PLAN, plan) && isTold(plan, PLAN)) told++;
      else silent.push(path.join('.'));
    }
  }
  return { silent, told };
}

function isTold(before: Plan, after: Plan): boolean {
  return diff(before, after).changes.length > 0;
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const children = Object.entries(value).flatMap(([key, child]) =>
    pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? children : [path, ...children];
}

function varyAt(value: unknown, path: Path, vary: (parent: unknown, key: string | number) => unknown[]): unknown[] {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  if (rest.length === 0) return vary(value, key);
  return varyAt(valueAt(value, key), rest, vary).map((child) => replaced(value, key, child));
}

function valueAt(parent: unknown, key: string | number): unknown {
  return (parent as Record<string | number, unknown>)[key];
}

function without(parent: unknown, key: string | number): unknown {
  if (Array.isArray(parent)) return parent.filter((_, index) => index !== key);
  return Object.fromEntries(Object.entries(parent as object).filter(([name]) => name !== key));
}

function replaced(parent: unknown, key: string | number, value: unknown): unknown {
  if (Array.isArray(parent)) return parent.map((item, index) => (index === key ? value : item));
  return Object.fromEntries(
    Object.entries(parent as object).map(([name, item]) => [name, name === key ? value : item]),
  );
}

/** Words of the format, and what else may stand where they stand. */
const OTHER_WORDS = [
  ['required', 'optional'],
  ['browser', 'server'],
  ['low', 'medium', 'high'],
  ['proven', 'hypothesis'],
  ['milestone', 'secondary'],
  ['interaction', 'cue'],
  ['snake', 'kebab'],
  ['none', 'pseudonymous', 'direct'],
  ['live', 'pilot'],
  ['analytics_storage', 'ad_storage'],
  ['string', 'number', 'integer', 'boolean'],
  ['quarter', 'year'],
  ['running', 'finished'],
  ['ga4', 'custom'],
  ['recommended', 'strict'],
  ['warn', 'error'],
  ['page', 'element'],
  ['minor', 'major'],
];

function otherValues(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1];
  if (typeof value !== 'string') return [];
  const words = OTHER_WORDS.filter((group) => group.includes(value))
    .flat()
    .filter((word) => word !== value);
  const counted = value.replace(/\d+/, (digits) => String(Number(digits) + 1));
  return [...words, `${value}x`, ...(counted === value ? [] : [counted])];
}
