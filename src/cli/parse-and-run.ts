import { Command, CommanderError, Option } from 'commander';
import { suggestName } from '../source/suggest.js';
import type { CommandDefinition, CommandInput, OptionDefinition } from './command.js';
import { explainUsage } from './explain-usage.js';
import { Failure } from './failure.js';
import type { ExitCode, Io } from './io.js';

/** Reads a command's arguments, and runs it or shows its help. Throws a Failure for arguments that it does not take. */
export async function parseAndRun(definition: CommandDefinition, args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  // An unset variable of a shell or a CI file: it would mean this folder.
  if (args.includes('')) throw new Failure('An argument is empty.', 'Check the variable that should hold it.');
  const command = toCommander(definition, io, async (input) => {
    exitCode = await definition.run(input, io);
  });
  try {
    await command.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help ends the parsing too.
    if (error.exitCode !== 0) throw explainUsage(error, definition);
  }
  return exitCode;
}

function toCommander(definition: CommandDefinition, io: Io, act: (input: CommandInput) => Promise<void>): Command {
  const command = new Command(`measureplan ${definition.name}`)
    .description(definition.description ?? definition.summary)
    .helpOption('-h, --help', 'Show this')
    .exitOverride()
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // The failure is explained by us.
      writeErr: () => {},
      getOutHelpWidth: () => io.stdout.columns,
      getOutHasColors: () => io.stdout.color,
    });
  for (const [syntax, description] of definition.arguments) command.argument(syntax, description);
  for (const option of definition.options) command.addOption(toOption(option));
  command.addHelpText('after', () => showLists(definition, command, io.stdout.columns));
  return command.action(async () => act({ words: command.args, options: command.opts() }));
}

function toOption({ flags, description, choices, default: fallback, repeatable }: OptionDefinition): Option {
  const option = new Option(flags, description);
  if (choices) option.choices(choices).argParser((value: string) => readChoice(value, option, choices));
  if (repeatable) {
    option.argParser((value: string, before?: string) => (before === undefined ? value : `${before},${value}`));
  }
  if (fallback !== undefined) option.default(fallback);
  return option;
}

function readChoice(value: string, option: Option, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  const near = suggestName(value, choices);
  const help = near ? `Write "${option.long} ${near}".` : `It takes ${choices.join(', ')}.`;
  throw new Failure(`"${option.long}" does not take "${value}".`, help);
}

/** Lists laid out as commander lays out options, and the examples. */
function showLists({ lists = {}, examples }: CommandDefinition, command: Command, columns: number): string {
  const helper = command.createHelp();
  helper.prepareContext({ helpWidth: columns });
  const sections = Object.entries(lists).map(([title, rows]) => {
    const width = Math.max(...rows.map(([term]) => term.length));
    const items = rows.map(([term, description]) => helper.formatItem(term, width, description, helper));
    return `\n${title}:\n${items.join('\n')}\n`;
  });
  const shown = examples.map(([line, what]) => `  # ${what}\n  ${line}`);
  return `${sections.join('')}\nExamples:\n${shown.join('\n')}`;
}
