import { heedSignals, processIo } from './process-io.js';
import { run } from './run.js';

/** Runs the program in this process. The exit code is set, not forced, so that all output is flushed. */
export async function main(args: readonly string[]): Promise<void> {
  const exitCode = await run(args, processIo());
  await heedSignals();
  process.exitCode ??= exitCode;
}
