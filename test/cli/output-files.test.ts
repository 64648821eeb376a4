import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveOutputs } from '../../src/cli/output-files.js';

const text = (word: string, lines: number) => `${word}\n`.repeat(lines);

/** What `--check` shows of a file that should hold another text. */
async function findDifference(found: string, content: string): Promise<readonly string[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'measureplan-'));
  try {
    writeFileSync(join(folder, 'out.ts'), found);
    const outputs = [{ name: 'code', target: 'typescript', files: [{ path: 'out.ts', content }] }];
    const silent = { write: () => {}, color: false, columns: 80 };
    const places = { requests: [], folder, base: folder, diagnostics: [] };
    const [file] = await saveOutputs(outputs, places, 'check', {
      cwd: folder,
      env: {},
      stdout: silent,
      stderr: silent,
    });
    return file?.difference;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('A short difference is shown whole', async () => {
  expect(await findDifference('a\nb\n', 'a\nc\n')).toEqual(['@@ -1,2 +1,2 @@', ' a', '-b', '+c']);
});

test('A long difference is cut, and says how much is left out', async () => {
  const difference = await findDifference(text('old', 50), text('new', 50));
  expect(difference?.slice(0, 2)).toEqual(['@@ -1,50 +1,50 @@', '-old']);
  expect(difference?.slice(-2)).toEqual(['+new', '… and 41 more lines']);
  expect(difference).toHaveLength(61);
});

test('Files that have little in common are not compared to the end', async () => {
  expect(await findDifference(text('old', 1500), text('new', 1500))).toEqual(['more than 2000 lines differ']);
});
