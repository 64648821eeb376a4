import { loadPaint } from '../report/paint.js';
import { showLines, showSentence } from '../report/show-text.js';
import type { ReadError } from '../source/read-error.js';
import type { Failure } from './failure.js';
import type { ExitCode, Io } from './io.js';

/** Says on stderr, in one line, why the tool could not do its work and what to do. A bug keeps its stack. */
export async function explainFailure(error: unknown, io: Io): Promise<ExitCode> {
  if (!isFailure(error)) return explainBug(error, io);
  const label = (await loadPaint(io.stderr.color)).error('error:');
  const sentences = error.help === undefined ? error.message : `${error.message} ${error.help}`;
  io.stderr.write(`${label} ${showSentence(sentences)}\n`);
  return 2;
}

// By name: a command that is built apart (scripts/build.mjs) has these classes of its own.
function isFailure(error: unknown): error is Failure | ReadError {
  return error instanceof Error && (error.name === 'Failure' || error.name === 'ReadError');
}

function explainBug(error: unknown, io: Io): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`measureplan has a fault. Please report it with the plan that shows it.\n${showLines(stack)}\n`);
  return 2;
}
