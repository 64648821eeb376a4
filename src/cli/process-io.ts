import type { Io, Output } from './io.js';

type Stream = NodeJS.WriteStream;
type Env = NodeJS.ProcessEnv;

/** The real world: this process. */
export function processIo(): Io {
  leaveQuietly(process.stdout);
  leaveQuietly(process.stderr);
  stopOnSignals();
  const { env } = process;
  return { cwd: process.cwd(), env, stdout: toOutput(process.stdout, env), stderr: toOutput(process.stderr, env) };
}

function toOutput(stream: Stream, env: Env): Output {
  return {
    write: (text) => void stream.write(text),
    color: wantsColor(stream, env),
    columns: Math.max(20, Number(env.COLUMNS) || stream.columns || 80),
  };
}

/** https://no-color.org and https://force-color.org; a dumb terminal shows escapes as text. */
function wantsColor(stream: Stream, env: Env): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** `| head -1` closes the pipe: nothing is wrong. A full disk is: the report is not whole. */
function leaveQuietly(stream: Stream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    if (stream !== process.stderr) process.stderr.write(`measureplan: the report cannot be written (${error.code}).\n`);
    process.exit(2);
  });
}

// A listener makes a signal wait for the running code: files are written without a pause, so none is left half.
function stopOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
