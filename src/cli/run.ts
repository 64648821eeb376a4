import { suggestName } from '../source/suggest.js';
import { COMMANDS } from './commands/index.js';
import { explainFailure } from './explain-failure.js';
import { Failure } from './failure.js';
import { showHelp, showVersion } from './help.js';
import type { ExitCode, Io } from './io.js';
import { parseAndRun } from './parse-and-run.js';

/** The whole program as a function: arguments and effects in, exit code out. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommand(args, io);
  } catch (error) {
    return await explainFailure(error, io);
  }
}

async function runCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === 'help' && rest[0] !== undefined) return runCommand([rest[0], '--help'], io);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return showHelp(io);
  if (name === '--version' || name === '-v') return showVersion(io);
  const entry = COMMANDS.find((command) => command.name === name);
  if (!entry) throw unknownCommand(name);
  return parseAndRun(await entry.load(), rest, io);
}

function unknownCommand(name: string): Failure {
  if (name.startsWith('-')) {
    return new Failure(
      `There is no option "${name}" before a command.`,
      'Write "measureplan --help" for the commands.',
    );
  }
  const near = suggestName(
    name,
    COMMANDS.map((command) => command.name),
  );
  const help = near ? `Write "measureplan ${near}".` : 'Write "measureplan --help" for the commands.';
  return new Failure(`There is no command "${name}".`, help);
}
