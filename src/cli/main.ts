import { flushOutput, heedSignals, processIo } from './process-io.js';
import { run } from './run.js';

/**
 * Runs the program in this process, to its end: Node would take the memory of a large plan apart before it ends by
 * itself, and nothing is left to do.
 */
export async function main(args: readonly string[]): Promise<never> {
  const exitCode = await run(args, processIo());
  await heedSignals();
  await flushOutput();
  process.exit(process.exitCode ?? exitCode);
}
