import type { ExitCode, Io } from './io.js';

export interface OptionDefinition {
  /** As commander takes them: `--format <format>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** May be given several times; the values arrive as one text with commas between. */
  readonly repeatable?: boolean;
}

/** What the user wrote: positional words in order, options by their camelCase names. */
export interface CommandInput {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** A name or a command line, and what it is or does. */
export type HelpRow = readonly [term: string, description: string];

/** One command: one file, named by its verb. It is a thin layer over the library. */
export interface CommandDefinition {
  readonly name: string;
  /** One line for lists; the index of commands carries it, so that help need not load the command. */
  readonly summary: string;
  /** Longer text for the command's own help. */
  readonly description?: string;
  /** As commander takes them: `[plan...]` → what it is. */
  readonly arguments: readonly HelpRow[];
  readonly options: readonly OptionDefinition[];
  /** Lists of the command's own for its help, by their titles. */
  readonly lists?: Readonly<Record<string, readonly HelpRow[]>>;
  /** Command lines with what they do. */
  readonly examples: readonly HelpRow[];
  run(input: CommandInput, io: Io): Promise<ExitCode>;
}

export function defineCommand(command: CommandDefinition): CommandDefinition {
  return command;
}
