import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/drift/kinds/index.js';

const FOLDER = join(import.meta.dirname, '../../src/drift/kinds');

describe.each(KINDS)('The kind of drift $id', ({ id, summary, rationale }) => {
  test('is the file of its name', () => {
    expect(readdirSync(FOLDER)).toContain(`${id}.ts`);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('says in sentences what it finds, and what follows from it', () => {
    for (const text of [summary, rationale]) expect(text).toMatch(/^[A-Z].*\.$/s);
  });
});

test('Every file of the folder is a kind of drift', () => {
  expect(KINDS.map(({ id }) => `${id}.ts`).sort()).toEqual(
    readdirSync(FOLDER)
      .filter((name) => name !== 'index.ts')
      .sort(),
  );
});
