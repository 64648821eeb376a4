import { loadPaint } from '../report/paint.js';
import { showLines, showSentence } from '../report/show-text.js';
import { ReadError } from '../source/read-error.js';
import { Failure } from './failure.js';
import type { ExitCode, Io } from './io.js';

/** Says on stderr, in one line, why the tool could not do its work and what to do. A bug keeps its stack. */
export async function explainFailure(error: unknown, io: Io): Promise<ExitCode> {
  if (!(error instanceof Failure || error instanceof ReadError)) return explainBug(error, io);
  const label = (await loadPaint(io.stderr.color)).error('error:');
  const sentences = error.help === undefined ? error.message : `${error.message} ${error.help}`;
  io.stderr.write(`${label} ${showSentence(sentences)}\n`);
  return 2;
}

function explainBug(error: unknown, io: Io): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`measureplan has a fault. Please report it with the plan that shows it.\n${showLines(stack)}\n`);
  return 2;
}
