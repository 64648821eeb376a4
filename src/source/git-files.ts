import { posix } from 'node:path';
import type { OpenPlan, PlanFiles } from './files.js';
import { runGit } from './git.js';
import { findCommit } from './git-revision.js';
import { findEntries, listFolder, readBlobs, type TreeEntry } from './git-tree.js';
import { LIMITS } from './limits.js';
import { findPatternFolder, isPattern, matchPaths } from './match-paths.js';
import { linkLeavesPlan, ReadError, tooLarge } from './read-error.js';

/** Links that lead to links: more than this is a circle. */
const MOST_HOPS = 8;

/**
 * A plan as a commit has it. As git has it, a path starts at the repository's top folder, and one that
 * begins with `./` or `../` at the working folder.
 */
export async function openGitPlan(ref: string, path: string, cwd: string): Promise<OpenPlan> {
  const commit = await findCommit(cwd, ref);
  const full = await findFullPath(ref, path, cwd);
  const folder = posix.dirname(full);
  return { files: new GitFiles(cwd, ref, commit, folder === '.' ? '' : folder), path: posix.basename(full) };
}

async function findFullPath(ref: string, path: string, cwd: string): Promise<string> {
  const relative = /^\.{1,2}\//.test(path);
  const prefix = relative
    ? (await runGit(cwd, ['rev-parse', '--show-prefix'])).stdout.toString().replace(/\n$/, '')
    : '';
  const full = posix.normalize(posix.join(prefix, path));
  if (!posix.isAbsolute(path) && full !== '..' && !full.startsWith('../') && path !== '') return full;
  throw new ReadError(
    'outside',
    `The path in "${ref}:${path}" is not in the repository.`,
    'Write the path from its top folder.',
  );
}

interface Request {
  readonly path: string;
  /** Links that were followed to come here. */
  readonly hops: number;
  readonly done: (bytes: Uint8Array) => void;
  readonly fail: (error: unknown) => void;
}

class GitFiles implements PlanFiles {
  private queue: Request[] = [];

  constructor(
    private readonly cwd: string,
    private readonly ref: string,
    private readonly commit: string,
    /** The plan's root folder, from the repository's top folder; `''` is that folder. */
    private readonly root: string,
  ) {}

  describe(path: string): string {
    return `${this.ref}:${this.toFull(path)}`;
  }

  /** What is asked for in one turn of the event loop is read by one process. */
  read(path: string): Promise<Uint8Array> {
    return new Promise((done, fail) => this.ask({ path, hops: 0, done, fail }));
  }

  async list(pattern: string): Promise<readonly string[]> {
    if (!isPattern(pattern)) return [pattern];
    const paths = await listFolder(this.cwd, this.commit, this.toFull(findPatternFolder(pattern)));
    return matchPaths(
      pattern,
      paths.map((path) => path.slice(this.root === '' ? 0 : this.root.length + 1)),
    );
  }

  private ask(request: Request): void {
    this.queue.push(request);
    if (this.queue.length === 1) setImmediate(() => this.flush());
  }

  private async flush(): Promise<void> {
    const requests = this.queue;
    this.queue = [];
    try {
      const entries = await findEntries(
        this.cwd,
        this.commit,
        requests.map(({ path }) => this.toFull(path)),
      );
      const files = requests.map((request) => ({ request, entry: this.checkEntry(request, entries) }));
      const ids = files.flatMap(({ entry }) => (entry instanceof ReadError ? [] : [entry.id]));
      const blobs = await readBlobs(this.cwd, ids);
      for (const { request, entry } of files) this.answer(request, entry, blobs);
    } catch (error) {
      for (const request of requests) request.fail(error);
    }
  }

  private checkEntry({ path }: Request, entries: ReadonlyMap<string, TreeEntry>): TreeEntry | ReadError {
    const entry = entries.get(this.toFull(path));
    const name = this.describe(path);
    if (!entry) return missing(name, this.ref);
    if (entry.kind === 'folder')
      return new ReadError('directory', `"${name}" is a folder.`, 'Name the plan file in it.');
    if (entry.kind === 'submodule') {
      return new ReadError('not-a-file', `"${name}" is a submodule.`, 'Run the command inside the submodule.');
    }
    return entry.size > LIMITS.bytes ? tooLarge(name) : entry;
  }

  private answer(request: Request, entry: TreeEntry | ReadError, blobs: ReadonlyMap<string, Uint8Array>): void {
    if (entry instanceof ReadError) {
      request.fail(entry);
      return;
    }
    const bytes = blobs.get(entry.id);
    if (!bytes) request.fail(notFetched(this.describe(request.path), this.ref));
    else if (entry.kind === 'link') this.follow(request, new TextDecoder().decode(bytes));
    else request.done(bytes);
  }

  /** Links may lead to another file of the plan, and nowhere else. */
  private follow(request: Request, target: string): void {
    const path = posix.normalize(posix.join(posix.dirname(request.path), target));
    const leaves = posix.isAbsolute(target) || path.startsWith('..');
    if (leaves || request.hops === MOST_HOPS) request.fail(badLink(this.describe(request.path), leaves));
    else this.ask({ ...request, path, hops: request.hops + 1 });
  }

  private toFull(path: string): string {
    return posix.join(this.root, path).replace(/^\.$/, '');
  }
}

function missing(name: string, ref: string): ReadError {
  const help = `Paths start at the repository's top folder; write "${ref}:./" before one in the working folder.`;
  return new ReadError('missing', `There is no file "${name}".`, help);
}

function notFetched(name: string, ref: string): ReadError {
  return new ReadError(
    'git-failed',
    `The content of "${name}" is not in this clone.`,
    `Run "git fetch --refetch origin ${ref}".`,
  );
}

function badLink(name: string, leaves: boolean): ReadError {
  if (leaves) return linkLeavesPlan(name);
  return new ReadError('failed', `"${name}" is a link to itself.`, 'Replace the link by the file.');
}
