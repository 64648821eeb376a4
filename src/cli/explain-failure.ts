import { makePaint } from '../report/paint.js';
import { showText } from '../report/show-text.js';
import { ReadError } from '../source/read-error.js';
import { Failure } from './failure.js';
import type { ExitCode, Io } from './io.js';

/** Says on stderr why the tool could not do its work. A bug keeps its stack. */
export function explainFailure(error: unknown, io: Io): ExitCode {
  const paint = makePaint(io.stderr.color);
  if (!(error instanceof Failure || error instanceof ReadError)) return explainBug(error, io);
  io.stderr.write(`${paint.error('error')} ${showText(error.message)}\n`);
  if (error.help) io.stderr.write(`  ${paint.strong('help:')} ${showText(error.help)}\n`);
  return 2;
}

function explainBug(error: unknown, io: Io): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`measureplan has a fault. Please report it with the plan that shows it.\n${stack}\n`);
  return 2;
}
