import { runGit } from './git.js';

export interface Tag {
  readonly name: string;
  /** ISO 8601 date on which it was made, where its maker was. */
  readonly date: string;
}

/** All tags of the repository that a folder is in; none where there is no repository. Throws a ReadError without git. */
export async function listTags(cwd: string): Promise<Tag[]> {
  const format = '--format=%(refname:strip=2) %(creatordate:short)';
  const { code, stdout } = await runGit(cwd, ['for-each-ref', format, 'refs/tags']);
  if (code !== 0) return [];
  return stdout
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [name = '', date = ''] = line.split(' ');
      return name === '' ? [] : [{ name, date }];
    });
}

/** The tag that is nearest before the commit that is checked out; absent where there is none. */
export async function findLatestTag(cwd: string): Promise<string | undefined> {
  const { code, stdout } = await runGit(cwd, ['describe', '--tags', '--abbrev=0']);
  return code === 0 ? stdout.toString().trim() : undefined;
}
