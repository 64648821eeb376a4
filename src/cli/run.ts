import { Command, CommanderError, Option } from 'commander';
import { suggestName } from '../source/suggest.js';
import type { CommandDefinition, CommandInput } from './command.js';
import { COMMANDS } from './commands/index.js';
import { explainFailure } from './explain-failure.js';
import { Failure } from './failure.js';
import { showHelp } from './help.js';
import type { ExitCode, Io } from './io.js';

/** The whole program as a function: arguments and effects in, exit code out. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runCommand(args, io);
  } catch (error) {
    return explainFailure(error, io);
  }
}

async function runCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === 'help' && rest[0] !== undefined) return runCommand([rest[0], '--help'], io);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return showHelp(io);
  const entry = COMMANDS.find((command) => command.name === name);
  if (!entry) throw unknownCommand(name);
  return parseAndRun(await entry.load(), rest, io);
}

function unknownCommand(name: string): Failure {
  if (name.startsWith('-'))
    return new Failure(`Unknown option "${name}".`, 'Write the command first: "measureplan --help" lists them.');
  const near = suggestName(
    name,
    COMMANDS.map((command) => command.name),
  );
  return new Failure(
    `Unknown command "${name}".`,
    near ? `Write "${near}".` : '"measureplan --help" lists the commands.',
  );
}

async function parseAndRun(definition: CommandDefinition, args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const command = toCommander(definition, io, async (input) => {
    exitCode = await definition.run(input, io);
  });
  try {
    await command.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

function toCommander(definition: CommandDefinition, io: Io, act: (input: CommandInput) => Promise<void>): Command {
  const command = new Command(`measureplan ${definition.name}`)
    .description(definition.description ?? definition.summary)
    .exitOverride()
    .showHelpAfterError(`Run \`measureplan ${definition.name} --help\` to see what it takes.`)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => io.stdout.color,
      getErrHasColors: () => io.stderr.color,
    });
  for (const [syntax, description] of definition.arguments) command.argument(syntax, description);
  for (const option of definition.options) command.addOption(toOption(option));
  command.addHelpText('after', `\n${showExamples(definition)}`);
  return command.action(async () => act({ words: command.args, options: command.opts() }));
}

function toOption({ flags, description, choices, default: fallback }: CommandDefinition['options'][number]): Option {
  const option = new Option(flags, description);
  if (choices) option.choices(choices);
  if (fallback !== undefined) option.default(fallback);
  return option;
}

function showExamples({ examples }: CommandDefinition): string {
  const width = Math.max(...examples.map(([line]) => line.length));
  return ['Examples:', ...examples.map(([line, what]) => `  ${line.padEnd(width)}  ${what}`)].join('\n');
}
