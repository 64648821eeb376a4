import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchProcess } from './watch-process.mjs';

const timePath = '/usr/bin/time';

/**
 * Runs `node <arguments>` once. Wall time and CPU in milliseconds, peak memory in MB: that of the
 * largest single process, children included (a wrapper's Go binary counts, the sum of both does not).
 * Its output goes to files, since a pipe would measure how fast we read.
 */
export async function measureCommand(args, { folder, env, gnuTime }) {
  const files = { out: join(folder, 'stdout.txt'), err: join(folder, 'stderr.txt'), time: join(folder, 'time.txt') };
  const out = openSync(files.out, 'w');
  const err = openSync(files.err, 'w');
  const command = [process.execPath, ...args];
  const timed = gnuTime ? [timePath, '-f', '%U %S %M', '-o', files.time, ...command] : command;
  const start = process.hrtime.bigint();
  const child = spawn(timed[0], timed.slice(1), { stdio: ['ignore', out, err], env: { ...process.env, ...env } });
  const watch = gnuTime ? undefined : watchProcess(child.pid);
  const code = await waitFor(child);
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  closeSync(out);
  closeSync(err);
  return { code, wall, ...(watch ? watch.stop() : readTimes(files.time)), files };
}

/** Whether GNU time is there: BSD's has no `-f`. */
export async function hasGnuTime() {
  const child = spawn(timePath, ['-f', '%M', process.execPath, '-e', '0'], { stdio: 'ignore' });
  return (await waitFor(child).catch(() => 1)) === 0;
}

function waitFor(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal ?? code));
  });
}

/** The last line, because GNU time puts a remark above it when the command's exit code is not 0. */
function readTimes(path) {
  const line = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1);
  const [user, system, kilobytes] = line.split(' ').map(Number);
  return { cpu: (user + system) * 1000, peak: kilobytes / 1024 };
}
