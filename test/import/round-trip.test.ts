import { describe, expect, test } from 'vitest';
import { findDrift } from '../../src/drift/drift.js';
import { generateText, readContainer, readPlan } from '../drift/containers.js';
import { readShippedPlans } from '../generate/gtm/plans.js';
import { SAMPLE } from '../generate/gtm/sample.js';
import { showFindings } from '../support/show.js';
import { importPlan, TODO } from './import-plan.js';

describe.each(readShippedPlans())('The plan that is made from the container of plans/%s', (_, plan) => {
  test('reads, and lint finds nothing in it but what only a person knows', async () => {
    const { codes } = await importPlan(await generateText(plan));
    expect([...codes].filter((code) => !TODO.has(code))).toEqual([]);
    expect(codes).toContain('event-question');
    expect(codes).toContain('tier-known');
  });

  test('generates a container that does the same', async () => {
    const text = await generateText(plan);
    const { imported, plan: again } = await importPlan(text);
    const found = findDrift(
      again,
      readContainer('again', await generateText(again)),
      readContainer('export.json', text),
    );
    const noted = imported.notes.map(({ message }) => /^The tag "([^"]*)"/.exec(message)?.[1]);
    // A tag that the import names as not carried over is the only thing that may be missing.
    const expected = found.filter(({ code, message }) => {
      return code === 'tag-unplanned' && noted.includes(/^The tag "([^"]*)"/.exec(message)?.[1]);
    });
    expect(showFindings(found)).toEqual(showFindings(expected));
  });
});

test('A plan that takes every branch survives: container, plan, container', async () => {
  const text = await generateText(readPlan(SAMPLE));
  const { imported, plan } = await importPlan(text);
  expect(showFindings(imported.notes)).toEqual([]);
  const again = readContainer('again', await generateText(plan));
  expect(showFindings(findDrift(plan, again, readContainer('export.json', text)))).toEqual([]);
});

test('The same container gives the same plan', async () => {
  const text = await generateText(readPlan(SAMPLE));
  expect((await importPlan(text)).imported.text).toBe((await importPlan(text)).imported.text);
});
