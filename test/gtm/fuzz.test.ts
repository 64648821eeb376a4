import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDrift } from '../../src/drift/drift.js';
import { printExport } from '../../src/gtm/print-export.js';
import { readExport } from '../../src/gtm/read/read-export.js';
import { importContainer } from '../../src/import/gtm/import-container.js';
import { readPlan as readPlanFile } from '../../src/plan/read-plan.js';
import { findRange } from '../../src/source/location.js';
import { generateText, readContainer, readPlan } from '../drift/containers.js';
import { PLAN } from '../drift/plan.js';
import type { Json } from '../generate/gtm/container-check/problems.js';
import { makeGrown } from '../import/grown.js';
import { showFindings } from '../support/show.js';

const plan = readPlan(PLAN);
const generated = readContainer('generated', await generateText(plan));
const grown = makeGrown();

/** What reading finds in a plan: lint may find anything. */
async function readFaults(text: string): Promise<string[]> {
  const { diagnostics } = await readPlanFile('plan.yaml', { cwd: '/', edited: new Map([['plan.yaml', text]]) });
  return showFindings(diagnostics);
}

/** Every place of a value, as the object or list that holds it and the key there. */
function listPlaces(value: Json): { owner: Json; key: string }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => [{ owner: value, key }, ...listPlaces(child)]);
}

const replacement = fc.oneof(
  fc.constantFrom<Json>(
    undefined,
    null,
    '',
    '{{',
    '}}{{',
    '{{a',
    '(',
    '[',
    '\\',
    '*',
    '__proto__',
    'gaawe',
    'TRIGGER_GROUP',
    'smm',
  ),
  fc.constantFrom<Json>('{{Names}}', '{{_event}}', '{{Event}}', '2147479553', '5', [], {}, true, 1),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

test('A container that is damaged anywhere is refused at a place, or read, compared and imported', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(), replacement), { minLength: 1, maxLength: 4 }), async (damages) => {
      const damaged = JSON.parse(grown);
      for (const [at, value] of damages) {
        const places = listPlaces(damaged);
        const { owner, key } = places[at % places.length] as { owner: Json; key: string };
        owner[key] = value;
      }
      const text = JSON.stringify(damaged);
      const { source, file, diagnostics } = readExport('export.json', text);
      for (const { location } of diagnostics) expect(findRange(location).end).toBeLessThanOrEqual(text.length);
      expect(file === undefined).toBe(diagnostics.length > 0);
      if (!file) return;
      expect(JSON.stringify(JSON.parse(printExport(file)))).toBe(JSON.stringify(JSON.parse(text)));
      for (const { message } of findDrift(plan, generated, { source, file })) expect(message).toMatch(/\.$/);
      const { text: imported } = await importContainer(source, file);
      if (imported !== undefined) expect(await readFaults(imported)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
