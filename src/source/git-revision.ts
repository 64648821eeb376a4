import { runGit } from './git.js';
import { ReadError } from './read-error.js';
import { suggestName } from './suggest.js';

/**
 * The object id of a commit, in whatever way the user names it. Everything after this works with ids, so
 * that no name can pass for an option. Throws a ReadError that says what to fetch when it is not there.
 */
export async function findCommit(cwd: string, ref: string): Promise<string> {
  if (ref.startsWith('-') || /[\0-\x20\x7F]/.test(ref)) throw unknownRevision(ref);
  const found = await runGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const id = found.stdout.toString().trim();
  if (found.code === 0 && /^[0-9a-f]{40,64}$/.test(id)) return id;
  await checkRepository(cwd);
  throw await explainAbsence(cwd, ref);
}

async function checkRepository(cwd: string): Promise<void> {
  const { code, stderr } = await runGit(cwd, ['rev-parse', '--git-dir']);
  if (code === 0) return;
  if (stderr.includes('dubious ownership')) {
    throw new ReadError(
      'git-failed',
      'Git does not trust this folder, because another user owns it.',
      'Run "git config --global --add safe.directory" with the path of the repository.',
    );
  }
  throw new ReadError(
    'no-repository',
    'This folder is not in a git repository.',
    'Run the command inside the repository, or name a file on disk.',
  );
}

async function explainAbsence(cwd: string, ref: string): Promise<ReadError> {
  const { stdout } = await runGit(cwd, ['rev-parse', '--is-shallow-repository']);
  if (stdout.toString().trim() === 'true') return shallowRevision(ref);
  const listed = await runGit(cwd, ['for-each-ref', '--format=%(refname:short)']);
  const known = listed.stdout.toString().split('\n').filter(Boolean);
  const remote = known.find((name) => name.endsWith(`/${ref}`));
  return unknownRevision(ref, remote ?? suggestName(ref, known));
}

function unknownRevision(ref: string, near?: string): ReadError {
  const help = near ? `Did you mean "${near}"?` : `Check the name with "git log", or fetch it with "git fetch origin".`;
  return new ReadError('no-revision', `Git knows no revision "${ref}" here.`, help);
}

/** CI clones without history. What is missing has a name, unless it is so many steps before something. */
function shallowRevision(ref: string): ReadError {
  const name = ref.replace(/^origin\//, '');
  const steps = /[~^@]/.test(ref);
  const target = /^[0-9a-f]{7,64}$/.test(name) ? name : `${name}:${ref === name ? name : `refs/remotes/${ref}`}`;
  const fetch = steps ? 'git fetch --unshallow' : `git fetch --depth=1 origin ${target}`;
  return new ReadError(
    'no-revision',
    `The revision "${ref}" is not in this clone, which is shallow.`,
    `Run "${fetch}", or set "fetch-depth: 0" where the CI checks out.`,
  );
}
