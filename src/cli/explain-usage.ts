import type { CommanderError } from 'commander';
import type { CommandDefinition } from './command.js';
import { Failure } from './failure.js';

/** What commander says of wrong arguments, in the words of every other message here, with the next step. */
export function explainUsage(
  { code, message }: CommanderError,
  { name, arguments: taken }: CommandDefinition,
): Failure {
  const help = `Write "measureplan ${name} --help" for what it takes.`;
  const [quoted = ''] = /(?<=').*(?=')/s.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption': {
      const near = /Did you mean (?:one of )?(--[\w-]+)/.exec(message)?.[1];
      return new Failure(`"measureplan ${name}" has no option "${quoted}".`, near ? `Write "${near}".` : help);
    }
    case 'commander.missingArgument':
      return new Failure(`"measureplan ${name}" needs <${quoted}>.`, help);
    case 'commander.optionMissingArgument':
      return new Failure(`"${quoted}" needs a value.`, help);
    case 'commander.excessArguments':
      return new Failure(`"measureplan ${name}" takes ${countArguments(taken.length)}.`, help);
    default:
      return new Failure(message.replace(/^error: /, ''), help);
  }
}

function countArguments(count: number): string {
  if (count === 0) return 'options only';
  return count === 1 ? 'one argument' : `${count} arguments`;
}
