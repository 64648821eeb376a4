import { runGit } from './git.js';
import { ReadError } from './read-error.js';

/** What a commit holds at one path. */
export interface TreeEntry {
  /** Path from the repository's top folder. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'folder' | 'submodule';
  readonly id: string;
  /** In bytes; 0 for what is no file. */
  readonly size: number;
}

/** So many paths fit on a command line on every system. */
const PATHS_A_CALL = 500;

const KINDS: ReadonlyMap<string, TreeEntry['kind']> = new Map([
  ['120000', 'link'],
  ['040000', 'folder'],
  ['160000', 'submodule'],
]);

/** The entries at these paths, by path; absent where the commit has nothing. */
export async function findEntries(
  cwd: string,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, TreeEntry>> {
  const entries = new Map<string, TreeEntry>();
  for (let from = 0; from < paths.length; from += PATHS_A_CALL) {
    const some = paths.slice(from, from + PATHS_A_CALL);
    for (const line of await listTree(cwd, ['-l', commit, '--', ...some])) {
      const entry = parseEntry(line);
      if (entry) entries.set(entry.path, entry);
    }
  }
  return entries;
}

/** Paths of all files and links below a folder, from the repository's top folder; `''` is that folder. */
export async function listFolder(cwd: string, commit: string, folder: string): Promise<string[]> {
  return listTree(cwd, ['-r', '--name-only', commit, '--', ...(folder === '' ? [] : [`${folder}/`])]);
}

async function listTree(cwd: string, args: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runGit(cwd, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', ...args]);
  if (code !== 0) throw gitFailed(stderr);
  return stdout.toString().split('\0').filter(Boolean);
}

/** One line of `git ls-tree -l -z`: mode, type, id and size, a tab, the path. */
function parseEntry(line: string): TreeEntry | undefined {
  const match = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
  if (!match) return undefined;
  const [, mode = '', id = '', size = '', path = ''] = match;
  return { path, kind: KINDS.get(mode) ?? 'file', id, size: size === '-' ? 0 : Number(size) };
}

/** The contents of files by their ids, read by one process. */
export async function readBlobs(cwd: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { code, stdout, stderr } = await runGit(cwd, ['cat-file', '--batch'], `${ids.join('\n')}\n`);
  if (code !== 0) throw gitFailed(stderr);
  const blobs = new Map<string, Uint8Array>();
  let offset = 0;
  while (offset < stdout.length) {
    const lineEnd = stdout.indexOf('\n', offset);
    const [id = '', , size] = stdout.toString('latin1', offset, lineEnd).split(' ');
    const start = lineEnd + 1;
    const end = size === undefined ? start : start + Number(size);
    if (size !== undefined) blobs.set(id, stdout.subarray(start, end));
    // A line break follows each content; an absent object has no content.
    offset = size === undefined ? end : end + 1;
  }
  return blobs;
}

function gitFailed(stderr: string): ReadError {
  const said = (stderr.trim().split('\n')[0] ?? '').replace(/^fatal: /, '').replace(/\.$/, '');
  const help = 'Check the repository with "git fsck"; a partial clone needs its remote.';
  return new ReadError('git-failed', `Git could not read the commit: ${said}.`, help);
}
