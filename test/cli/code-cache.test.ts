import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

describe('the code cache', () => {
  let root: string;
  let bin: string;

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'measureplan-cache-'));
    const installed = path.join(root, 'node_modules/measureplan');
    cpSync('dist/cli', path.join(installed, 'dist/cli'), { recursive: true });
    bin = path.join(installed, 'dist/cli/bin.cjs');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is kept beside an installed package, once for each file, and read by the next run', () => {
    expect(help()).toContain('Usage: measureplan');
    const kept = listKept();
    expect(kept.length).toBeGreaterThan(0);
    const times = kept.map((file) => statSync(file).mtimeMs);
    expect(help()).toContain('Usage: measureplan');
    expect(listKept().map((file) => statSync(file).mtimeMs)).toEqual(times);
  });

  it('never serves a file that was patched', () => {
    help();
    const main = path.join(path.dirname(bin), 'main.cjs');
    writeFileSync(main, `process.stdout.write("patched\\n");\n${readFileSync(main, 'utf8')}`);
    expect(help()).toContain('patched');
    // The same size at another time.
    const before = statSync(main);
    writeFileSync(main, 'x'.repeat(before.size));
    utimesSync(main, new Date(), new Date(before.mtimeMs + 1000));
    expect(() => help()).toThrow();
  });

  it('is rebuilt where it was damaged', () => {
    help();
    for (const file of listKept()) writeFileSync(file, 'damaged');
    expect(help()).toContain('Usage: measureplan');
    expect(listKept().every((file) => statSync(file).size > 100)).toBe(true);
  });

  it('is not needed: without a place for it the program runs', () => {
    mkdirSync(path.join(root, 'node_modules/.cache'), { recursive: true });
    writeFileSync(path.join(root, 'node_modules/.cache/measureplan'), 'a file in the way');
    expect(help()).toContain('Usage: measureplan');
  });

  it.each([{ CI: 'true' }, { NODE_DISABLE_COMPILE_CACHE: '1' }])('is not written with %o', (env) => {
    help(env);
    expect(existsSync(path.join(root, 'node_modules/.cache'))).toBe(false);
  });

  function help(env: Record<string, string> = {}): string {
    const { CI: _, NODE_DISABLE_COMPILE_CACHE: __, ...rest } = process.env;
    return execFileSync(process.execPath, [bin, '--help'], {
      env: { ...rest, ...env },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  function listKept(): string[] {
    const folder = path.join(root, 'node_modules/.cache/measureplan');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.bin'))
      .sort()
      .map((name) => path.join(folder, name));
  }
});
