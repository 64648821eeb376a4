import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/drift/kinds/index.js';
import { findRange, type Path } from '../../src/source/location.js';
import type { Json } from '../generate/gtm/container-check/problems.js';
import { showFindings } from '../support/show.js';
import { driftOf, Parts, readPlan } from './containers.js';
import { PLAN } from './plan.js';
import { PLANTED } from './planted.js';

const plan = readPlan(PLAN);

describe('Drift', () => {
  test('is not found in what was just generated', async () => {
    expect(showFindings(await driftOf(plan, () => {}))).toEqual([]);
  });

  test.each(PLANTED)('finds $title, at its place', async ({ plant, code, message, at, severity, also = [] }) => {
    let place: string | Path = '';
    const found = await driftOf(plan, (version) => {
      const parts = new Parts(version);
      plant(parts);
      const owner = at(parts);
      place = typeof owner === 'string' ? owner : findPath(version, owner[0], owner.slice(1));
    });
    const told = found.find((each) => each.code === code && each.message === message);
    expect(told, showFindings(found).join('\n')).toBeDefined();
    if (severity) expect(told?.severity).toBe(severity);
    const { source, path } = told?.location ?? {};
    if (typeof place === 'string') expect(`plan ${showFindings([told as never])[0]?.split(' ')[0]}`).toBe(place);
    else expect([source?.name, path]).toEqual(['export.json', place]);
    expect(findRange(told?.location as never).end).toBeGreaterThan(0);
    expect([...new Set(found.map((each) => each.code))].sort()).toEqual([...new Set([code, ...also])].sort());
  });

  test('of every kind is planted at least once', () => {
    // test/drift/templates.test.ts
    const planted = new Set(['template-changed', ...PLANTED.map(({ code }) => code)]);
    expect(KINDS.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
    expect(PLANTED.length).toBeGreaterThan(50);
  });
});

/** The path of an object in a file, by what it is, and of a step below it. */
function findPath(version: Json, owner: Json, steps: Path): Path {
  const search = (value: Json, path: Path): Path | undefined => {
    if (value === owner) return path;
    if (value === null || typeof value !== 'object') return undefined;
    for (const [key, child] of Object.entries(value)) {
      const found = search(child, [...path, Array.isArray(value) ? Number(key) : key]);
      if (found) return found;
    }
    return undefined;
  };
  const found = search(version, ['containerVersion']);
  if (!found) throw new Error('The owner stands nowhere in the file.');
  return [...found, ...steps];
}
