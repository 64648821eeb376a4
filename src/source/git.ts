import { spawn } from 'node:child_process';
import { ReadError } from './read-error.js';

/** What a git command left behind. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

// Messages in one language, no locks taken, no questions asked.
const ENVIRONMENT = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };

/**
 * Runs git without a shell: arguments are never parsed by anything but git. `input` is written to its
 * standard input. Throws a ReadError only when git itself cannot be started.
 */
export function runGit(cwd: string, args: readonly string[], input = ''): Promise<GitResult> {
  return new Promise((done, fail) => {
    const child = spawn('git', args, { cwd, env: { ...process.env, ...ENVIRONMENT }, windowsHide: true });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => fail(explainStart(error)));
    child.on('close', (code) => {
      done({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
    // Git may stop before it has read everything; its exit code tells why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function explainStart(error: NodeJS.ErrnoException): ReadError {
  if (error.code === 'ENOENT') {
    return new ReadError('no-git', 'Git is not installed, or not on the PATH.', 'Install git, or name a file on disk.');
  }
  return new ReadError(
    'git-failed',
    `Git cannot be started (${error.code}).`,
    'Check that "git --version" works here.',
  );
}
