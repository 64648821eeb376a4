import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The built program. `npm test` builds it before the tests. */
export const BIN = path.resolve('dist/cli/bin.cjs');
if (!existsSync(BIN)) throw new Error('There is no dist/cli/bin.cjs. Run "npm run build", then the tests.');

export interface Ended {
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Start {
  readonly cwd: string;
  /** Added to an environment without colour or terminal. */
  readonly env?: Readonly<Record<string, string>>;
  /** The Node to run under; this one when left out. */
  readonly node?: string;
  readonly bin?: string;
  readonly uid?: number;
  readonly stdio?: SpawnOptions['stdio'];
}

/** Starts the built program as a process. */
export function start(args: readonly string[], { cwd, env, node, bin, uid, stdio }: Start): ChildProcess {
  return spawn(node ?? process.execPath, [bin ?? BIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1767225600', ...env },
    stdio: stdio ?? ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
}

/** Waits for its end, with what it wrote into pipes. */
export function end(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      texts[name] += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ended: signal ?? code, ...texts }));
  });
}

export function runBuilt(args: readonly string[], options: Start): Promise<Ended> {
  return end(start(args, options));
}

/** Runs a line of shell; `$M` is the built program. */
export function runShell(line: string, { cwd, env }: Start): Promise<Ended> {
  const child = spawn('bash', ['-c', line], {
    cwd,
    env: { PATH: process.env.PATH, M: `${process.execPath} ${BIN}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return end(child);
}
