import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const TESTS = join(import.meta.dirname, '..');

/**
 * Compares a whole output with the file that holds it. `path` is relative to `test/`.
 * `UPDATE_GOLDEN=1 npx vitest run …` writes the files anew: read the difference before you commit it.
 */
export function expectGolden(path: string, text: string): void {
  const file = join(TESTS, path);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text, `test/${path} is stale; UPDATE_GOLDEN=1 writes it anew`).toBe(readFileSync(file, 'utf8'));
}
