import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { run } from '../../src/cli/run.js';

/** A folder of its own with the given files, which goes when the test ends. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'measureplan-cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process. */
export function runIn(cwd: string, ...args: string[]): Promise<Answer> {
  return runWith({}, cwd, ...args);
}

/** The same with more in its environment than the date. */
export async function runWith(more: NodeJS.ProcessEnv, cwd: string, ...args: string[]): Promise<Answer> {
  const texts = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      texts[name] += text;
    },
    color: false,
    columns: 80,
  });
  const env = { SOURCE_DATE_EPOCH: '1767225600', ...more };
  const exitCode = await run(args, { cwd, env, stdout: output('stdout'), stderr: output('stderr') });
  return { exitCode, ...texts };
}
