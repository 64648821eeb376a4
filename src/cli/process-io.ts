import { fstatSync, statSync, writeSync } from 'node:fs';
import { Failure } from './failure.js';
import type { Io, Output } from './io.js';

type Env = NodeJS.ProcessEnv;
type StreamName = 'stdout' | 'stderr';

/** What decides how a stream may look. */
interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The real world: this process. A stream is opened when it is used; that takes time. */
export function processIo(): Io {
  const { env } = process;
  stopOnSignals();
  return {
    get cwd() {
      return findWorkingFolder();
    },
    env,
    stdout: toOutput('stdout', env),
    stderr: toOutput('stderr', env),
  };
}

function toOutput(name: StreamName, env: Env): Output {
  return {
    write: (text) => write(name, text),
    get color() {
      return wantsColor(findScreen(name), env);
    },
    get columns() {
      return countColumns(findScreen(name), env);
    },
    get isTerminal() {
      return findScreen(name).isTTY === true;
    },
  };
}

/** https://no-color.org and https://force-color.org; a dumb terminal shows escapes as text. */
export function wantsColor({ isTTY }: Screen, { FORCE_COLOR, NO_COLOR, TERM }: Env): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

export function countColumns({ columns }: Screen, { COLUMNS }: Env): number {
  const wanted = /^\d{1,4}$/.test(COLUMNS ?? '') ? Number(COLUMNS) : columns;
  return Math.max(20, wanted || 80);
}

function findWorkingFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new Failure('The working folder does not exist any more.', 'Change to another folder.');
  }
}

const DESCRIPTORS: Readonly<Record<StreamName, number>> = { stdout: 1, stderr: 2 };

/** What a stream shows on. Only a device can be a terminal; for anything else no stream is opened to find out. */
function findScreen(name: StreamName): Screen {
  return isDevice(name) ? openStream(name) : {};
}

// As `devNull` of node:os, which takes half a millisecond to load.
const NOWHERE = process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null';

function isDevice(name: StreamName): boolean {
  try {
    const stats = fstatSync(DESCRIPTORS[name]);
    return stats.isCharacterDevice() && stats.rdev !== statSync(NOWHERE).rdev;
  } catch {
    // Closed or strange: the stream knows.
    return true;
  }
}

// Node's streams take 2 ms to set up, and write to files and pipes in the same way: at once.
function write(name: StreamName, text: string): void {
  if (isDevice(name)) return void openStream(name).write(text);
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(DESCRIPTORS[name], bytes, written);
  } catch (error) {
    const fault = error as NodeJS.ErrnoException;
    // A pipe that somebody made non-blocking is full: the stream waits.
    if (fault.code === 'EAGAIN') openStream(name).write(bytes.subarray(written));
    else explainLoss(name, fault);
  }
}

const watched = new Set<StreamName>();
let hasReaderLeft = false;

function openStream(name: StreamName): NodeJS.WriteStream {
  const stream = process[name];
  if (!watched.has(name)) stream.on('error', (error: NodeJS.ErrnoException) => explainLoss(name, error));
  watched.add(name);
  return stream;
}

/**
 * A reader that leaves (`| head -1`) has what it wanted: the work goes on to its end, quietly, and findings
 * then end in 141, as for any program whose reader left. When a disk is full, the report is not whole: that
 * is a failure.
 */
function explainLoss(name: StreamName, { code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE' && !hasReaderLeft) {
    hasReaderLeft = true;
    process.on('exit', (exitCode) => {
      if (exitCode === 1) process.exitCode = 141;
    });
  }
  if (hasReaderLeft) return;
  if (name === 'stdout') openStream('stderr').write(`error: The report cannot be written (${code}).\n`);
  process.exit(2);
}

// A listener makes a signal wait for the running code: files are written without a pause, so none is left half.
function stopOnSignals(): void {
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
}

/** Waits until what a stream still holds is out; all other output is out when `write` returns. */
export async function flushOutput(): Promise<void> {
  for (const name of watched) {
    const stream = process[name];
    if (stream.writableLength > 0) await new Promise((resolve) => stream.write('', resolve));
  }
}

/**
 * Lets signals that came during long work take effect. Node sees them between two turns of its loop, and the
 * first turn may be the one that is already under way.
 */
export async function heedSignals(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
