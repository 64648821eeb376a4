import { LIMITS } from './limits.js';

export type ReadProblem =
  | 'missing'
  | 'directory'
  | 'not-a-file'
  | 'not-permitted'
  | 'too-large'
  | 'outside'
  | 'bad-pattern'
  | 'no-git'
  | 'no-repository'
  | 'no-revision'
  | 'git-failed'
  | 'failed';

/**
 * A file that could not be opened, which is nobody's finding: the tool could not do its work. The message
 * is one sentence with a full stop and names the file as the user knows it; `help` is the next step.
 */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly problem: ReadProblem,
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}

/** The same limit on disk and in git, told before the bytes are in memory. */
export function tooLarge(name: string): ReadError {
  const limit = `${LIMITS.bytes / 1024 / 1024} MB`;
  return new ReadError(
    'too-large',
    `"${name}" is larger than ${limit}.`,
    'Split the plan into files that it includes.',
  );
}

export function linkLeavesPlan(name: string): ReadError {
  return new ReadError(
    'outside',
    `The file "${name}" is a link that leads out of the plan's folder.`,
    'Copy the file into the folder, or name the plan where it really is.',
  );
}
