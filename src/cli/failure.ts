/**
 * The tool could not do its work, and knows why: a usage error, a folder that may not be written. Exit code 2.
 * The message is one sentence with a full stop; `help` is the next step.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}
