// Synchronous: a start of the thread pool and of node:fs/promises costs 2 ms, more than reading a plan.
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { OpenPlan, PlanFiles } from './files.js';
import { LIMITS } from './limits.js';
import { findPatternFolder, isDeep, isForeign, isPattern, matchPaths } from './match-paths.js';
import { linkLeavesPlan, ReadError, tooLarge } from './read-error.js';

/** Whether a path names something on disk, of whatever kind. */
export async function isOnDisk(path: string, cwd: string): Promise<boolean> {
  return existsSync(resolve(cwd, path));
}

/** A plan on disk. Its root folder is the folder of the file. Opens nothing yet. */
export function openDiskPlan(input: string, cwd: string): OpenPlan {
  const file = resolve(cwd, input);
  const folder = dirname(file);
  // Nearly always the working folder: Node would have to compile what works out the path to it.
  const way = folder === cwd ? '' : relative(cwd, folder);
  return { files: new DiskFiles(folder, isAbsolute(input) ? folder : way), path: basename(file) };
}

class DiskFiles implements PlanFiles {
  constructor(
    private readonly root: string,
    private readonly shownRoot: string,
  ) {}

  describe(path: string): string {
    return join(this.shownRoot, path).split(sep).join('/');
  }

  async read(path: string): Promise<Uint8Array> {
    const name = this.describe(path);
    try {
      const file = this.findReal(path, name);
      checkFile(statSync(file), name);
      return readFileSync(file);
    } catch (error) {
      throw explainDiskError(error, name);
    }
  }

  async list(pattern: string): Promise<readonly string[]> {
    if (!isPattern(pattern)) return [pattern];
    const folder = findPatternFolder(pattern);
    try {
      return await matchPaths(pattern, this.walk(folder, isDeep(pattern)));
    } catch (error) {
      if (isMissing(error)) return [];
      throw explainDiskError(error, this.describe(folder));
    }
  }

  /** The file itself, behind any links. Links may lead to another file of the plan, and nowhere else. */
  private findReal(path: string, name: string): string {
    const root = realpathSync.native(this.root);
    const file = realpathSync.native(join(this.root, path));
    if (file === root || file.startsWith(root.endsWith(sep) ? root : root + sep)) return file;
    throw linkLeavesPlan(name);
  }

  /** All files below a folder. Links to folders are not followed: a plan's files have one path each. */
  private walk(folder: string, deep: boolean): string[] {
    const entries = readdirSync(join(this.root, folder), { withFileTypes: true });
    return entries.flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return deep && !isForeign(entry.name) ? this.walk(path, deep) : [];
    });
  }
}

function checkFile(stats: { isDirectory(): boolean; isFile(): boolean; size: number }, name: string): void {
  if (stats.isDirectory()) {
    throw new ReadError('directory', `"${name}" is a folder.`, 'Name the plan file in it.');
  }
  if (!stats.isFile()) {
    throw new ReadError('not-a-file', `"${name}" is not a regular file.`, 'Write it to a file first.');
  }
  if (stats.size > LIMITS.bytes) throw tooLarge(name);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function explainDiskError(error: unknown, name: string): unknown {
  if (error instanceof ReadError || !(error instanceof Error && 'code' in error)) return error;
  if (isMissing(error)) {
    return new ReadError(
      'missing',
      `There is no file "${name}".`,
      'Check the path, or create a plan with "measureplan init".',
    );
  }
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new ReadError(
      'not-permitted',
      `"${name}" may not be read.`,
      'Check the permissions of the file and its folders.',
    );
  }
  if (error.code === 'ELOOP')
    return new ReadError('failed', `"${name}" is a link to itself.`, 'Replace the link by the file.');
  return new ReadError('failed', `"${name}" cannot be read (${error.code}).`, 'Check the path and the disk.');
}
