import { Failure } from './failure.js';
import type { Io, Output } from './io.js';

type Env = NodeJS.ProcessEnv;

/** What decides how a stream may look. */
interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The real world: this process. */
export function processIo(): Io {
  const { env } = process;
  watchStreams();
  stopOnSignals();
  return {
    get cwd() {
      return findWorkingFolder();
    },
    env,
    stdout: toOutput(process.stdout, env),
    stderr: toOutput(process.stderr, env),
  };
}

function toOutput(stream: NodeJS.WriteStream, env: Env): Output {
  return {
    write: (text) => void stream.write(text),
    color: wantsColor(stream, env),
    columns: countColumns(stream, env),
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

/**
 * A reader that leaves (`| head -1`) has what it wanted: the work goes on to its end, quietly, and findings
 * then end in 141, as for any program whose reader left. When a disk is full, the report is not whole: that
 * is a failure.
 */
function watchStreams(): void {
  let left = false;
  const watch = (error: NodeJS.ErrnoException, isReport: boolean) => {
    left ||= error.code === 'EPIPE';
    if (left) return;
    if (isReport) process.stderr.write(`error: The report cannot be written (${error.code}).\n`);
    process.exit(2);
  };
  process.stdout.on('error', (error) => watch(error, true));
  process.stderr.on('error', (error) => watch(error, false));
  process.on('exit', (code) => {
    if (left && code === 1) process.exitCode = 141;
  });
}

// A listener makes a signal wait for the running code: files are written without a pause, so none is left half.
function stopOnSignals(): void {
  process.once('SIGHUP', () => process.exit(129));
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

/**
 * Lets signals that came during long work take effect. Node sees them between two turns of its loop, and the
 * first turn may be the one that is already under way.
 */
export async function heedSignals(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
