import pkg from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands/index.js';
import type { ExitCode, Io } from './io.js';

/** The list of commands, from their own metadata. */
export function showHelp(io: Io): ExitCode {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = [
    `measureplan ${pkg.version}: measurement plans as code.`,
    '',
    'Usage: measureplan <command> [options]',
    '',
    'Commands:',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Options:',
    '  -h, --help     Show this, or the help of a command: measureplan lint --help',
    '  -v, --version  Show the version',
    '',
    'Start with: measureplan init',
    '',
  ];
  io.stdout.write(lines.join('\n'));
  return 0;
}

export function showVersion(io: Io): ExitCode {
  io.stdout.write(`${pkg.version}\n`);
  return 0;
}
