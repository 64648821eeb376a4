import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../src/cli/write-output.js';

test.each(['', 'a', 'ab', 'ü'])(
  'A long file is written whole, with every character where parts meet (after %j)',
  (before) => {
    const folder = mkdtempSync(join(tmpdir(), 'measureplan-'));
    try {
      const content = before + '🎉'.repeat(400_000);
      const file = join(folder, 'out.ts');
      writeFiles([{ file, content }], { base: folder, cwd: folder });
      expect(readFileSync(file, 'utf8') === content).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
