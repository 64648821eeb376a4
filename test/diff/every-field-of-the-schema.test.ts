import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { diff } from '../../src/diff/diff.js';
import { readExample } from '../../src/plan/read-example.js';
import { STRUCTURES } from '../../src/plan/structures.js';
import { NAME, type Site, samplesOf, walkFields } from './schema-walk.js';

type Path = Site['path'];
type Data = Record<string | number, unknown>;

/** What is not compared, and why. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  measureplan: 'the version of the format, of which there is one',
  version: 'what the diff asks for',
  released: 'says when the version moved, which is no change of what is measured',
  include: 'how a plan is split into files',
  acknowledge: 'about the diff itself',
  allow: 'about lint alone',
  renamed_from: 'says how two plans are paired; alone it is history',
};

const EVENT = { description: 'A.', tier: 'low' };

/** What a field needs to have a meaning: its path → what stands beside it, or elsewhere from the root (`/`). */
const BESIDE: readonly (readonly [path: RegExp, beside: Data])[] = [
  [/\.when$/, { required: true }],
  [/\.nullable$/, { type: 'string' }],
  [/\.percent$/, { visible: '#a' }],
  [/\.trigger\.(page|once)$/, { click: '#a' }],
  [/^groups\.x\.apply\.except$/, { source: 'browser' }],
  [/^groups\.x\.except$/, { apply: 'all' }],
  [/^groups\.x\.apply$/, { properties: { p: {} } }],
  [/^events\.x\.groups$/, { '/groups': { one: { properties: { p: {} } }, two: { properties: { q: {} } } } }],
  [/^events\.x\.destinations/, { '/destinations': { x: { type: 'custom' } } }],
  [/\.destinations\.x\.(params|omit)$/, { '/events': { x: { ...EVENT, properties: { x: {}, one: {}, two: {} } } } }],
  [/\.destinations\.x\.label$/, { '/destinations': { x: { type: 'google_ads' } } }],
  [/\.destinations\.x\.conversion_id$/, { '/destinations': { x: { type: 'linkedin' } } }],
  [/\.destinations\.x\.(group|activity)$/, { '/destinations': { x: { type: 'floodlight' } } }],
];

describe('every field of the format', () => {
  const sites = [...walkFields(STRUCTURES)].filter(
    ({ path }) => !path.some((step) => Object.hasOwn(NOT_COMPARED, step)),
  );

  it('is many', () => {
    expect(sites.length).toBeGreaterThan(400);
  });

  it.each(sites.map((site) => [showPath(site), site] as const))('%s cannot change unseen', (_, site) => {
    const pairs = samplesOf(site.structure, STRUCTURES.definitions).filter(
      ([a, b]) => isValid(site, a) && isValid(site, b),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [a, b] of pairs) {
      const told = tell(site, a, b);
      expect([a, b, told]).toEqual([a, b, [true, true]]);
    }
  });
});

function tell(site: Site, a: unknown, b: unknown): boolean[] {
  const [before, after] = [a, b].map((value) => readExample(stringify(build(site, value))).plan) as [never, never];
  return [diff(before, after), diff(after, before)].map(({ changes }) => changes.length > 0);
}

function isValid(site: Site, value: unknown): boolean {
  const { diagnostics } = readExample(stringify(build(site, value)));
  return diagnostics.every(({ code }) => code === 'reference');
}

function build({ path, context }: Site, value: unknown): Data {
  const data: Data = { measureplan: 1, name: 'N', version: '1.0.0', events: { [NAME]: { ...EVENT } } };
  for (const [place, needed] of context) set(data, place, structuredClone(needed));
  const shown = path.join('.');
  for (const [end, beside] of BESIDE) {
    if (!end.test(shown)) continue;
    for (const [name, needed] of Object.entries(beside)) {
      const place = name.startsWith('/') ? [name.slice(1)] : [...path.slice(0, -1), name];
      set(data, place, structuredClone(needed));
    }
  }
  if (value !== undefined) set(data, path, structuredClone(value));
  else unset(data, path);
  return data;
}

function set(data: Data, path: Path, value: unknown): void {
  let at: Data = data;
  for (const [index, step] of path.slice(0, -1).entries()) {
    const isList = typeof path[index + 1] === 'number';
    if (typeof at[step] !== 'object') at[step] = isList ? [] : {};
    at = at[step] as Data;
  }
  at[path.at(-1) as string] = value;
}

function unset(data: Data, path: Path): void {
  let at: Data | undefined = data;
  for (const step of path.slice(0, -1)) at = at?.[step] as Data | undefined;
  if (at) delete at[path.at(-1) as string];
}

function showPath({ path, context }: Site): string {
  const [, type] = context.find(([place]) => place[0] === 'destinations' && place.at(-1) === 'type') ?? [];
  return `${path.join('.')}${type === undefined ? '' : ` of a ${type}`}`;
}
