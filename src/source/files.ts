import { posix } from 'node:path';
import { ReadError } from './read-error.js';

/**
 * The files of one plan, wherever they are kept. Paths are relative to the plan's root folder, with `/`,
 * and never lead out of it. The only way to a file's bytes: nothing else in the project opens a plan.
 */
export interface PlanFiles {
  /** What a user sees of a path: relative to the working folder with `/`, or `ref:path`. */
  describe(path: string): string;
  /**
   * The bytes of a file. Throws a ReadError. Ask for several at once (`Promise.all`): git answers what is
   * asked in one turn of the event loop with one process.
   */
  read(path: string): Promise<Uint8Array>;
  /**
   * The files that a pattern matches, sorted by path; a path without wildcards answers itself, there or not.
   * Throws a ReadError for a pattern that cannot be used.
   */
  list(pattern: string): Promise<readonly string[]>;
}

/** A plan's files, and the path of its root file among them. */
export interface OpenPlan {
  readonly files: PlanFiles;
  readonly path: string;
}

/**
 * Opens what a user named: a file, or `ref:path` in git. A file on disk wins over a revision of the same
 * spelling. `cwd` is the absolute working folder. Throws a ReadError when git cannot find the revision.
 */
export async function openPlan(input: string, cwd: string): Promise<OpenPlan> {
  const { isOnDisk, openDiskPlan } = await import('./disk-files.js');
  const revision = splitRevision(input);
  if (!revision || (await isOnDisk(input, cwd))) return openDiskPlan(input, cwd);
  const { openGitPlan } = await import('./git-files.js');
  return openGitPlan(revision.ref, revision.path, cwd);
}

/** The same plan with other texts for some of its files, by what a user sees of their paths. */
export function editPlan({ files, path }: OpenPlan, edited: ReadonlyMap<string, string>): OpenPlan {
  const read = async (file: string) => {
    const text = edited.get(files.describe(file));
    return text === undefined ? files.read(file) : new TextEncoder().encode(text);
  };
  const describe = (file: string) => files.describe(file);
  return { files: { describe, read, list: (pattern) => files.list(pattern) }, path };
}

/** `main:plans/store.yaml` in its parts; `undefined` for what can only be a file, such as `C:\plan.yaml`. */
export function splitRevision(input: string): { ref: string; path: string } | undefined {
  const colon = input.indexOf(':');
  if (colon < 1 || /^[A-Za-z]:[\\/]/.test(input) || /^\.{0,2}\//.test(input)) return undefined;
  return { ref: input.slice(0, colon), path: input.slice(colon + 1) };
}

/**
 * The path that one file of a plan names from where it stands: `../goals.yaml` in `events/a.yaml` is
 * `goals.yaml`. Throws a ReadError for a path that leads out of the root folder.
 */
export function resolvePath(from: string, relative: string): string {
  if (relative.includes('\\')) {
    throw new ReadError(
      'outside',
      `The path "${relative}" has a backslash.`,
      'Write "/" between folders, on Windows too.',
    );
  }
  const path = posix.normalize(posix.join(posix.dirname(from), relative));
  if (posix.isAbsolute(relative) || path === '..' || path.startsWith('../')) {
    throw new ReadError(
      'outside',
      `The path "${relative}" leads out of the plan's folder.`,
      'Keep the files of a plan in the folder of its root file, or below it.',
    );
  }
  return path;
}
