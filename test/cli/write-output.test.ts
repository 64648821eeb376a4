import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareFile, writeFiles } from '../../src/cli/write-output.js';

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

const LONG = 'ü'.repeat(300_000);

test.each([
  ['the same text', 'a\nb\n', 'a\nb\n', 'same'],
  ['the line ends of another platform', 'a\r\nb\n', 'a\nb\n', 'same'],
  ['another text of its length', 'a\nc\n', 'a\nb\n', 'changed'],
  ['more', 'a\nb\nc\n', 'a\nb\n', 'changed'],
  ['less', 'a\n', 'a\nb\n', 'changed'],
  ['a long text', `${LONG}ab`, `${LONG}ab`, 'same'],
  ['a long text that ends otherwise', `${LONG}ab`, `${LONG}ac`, 'changed'],
])('A file that holds %s is compared with what it should hold', (_, found, content, state) => {
  const folder = mkdtempSync(join(tmpdir(), 'measureplan-'));
  try {
    const file = join(folder, 'out.ts');
    writeFileSync(file, found);
    expect(compareFile({ file, content }, { base: folder, cwd: folder })).toBe(state);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
