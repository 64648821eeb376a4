import type { Links } from '../report/links.js';
import type { Io } from './io.js';
import { isInside, showPath } from './show-path.js';

/**
 * Where the forge whose CI runs this shows the files, by what it says of itself:
 * https://docs.github.com/actions/reference/variables-reference, https://docs.gitlab.com/ci/variables/predefined_variables/
 */
export function findLinks({ env, cwd }: Pick<Io, 'env' | 'cwd'>): Links | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  if (server && repository && sha) return toLinks(`${server}/${repository}/blob`, sha, env.GITHUB_WORKSPACE, cwd);
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: commit } = env;
  return project && commit ? toLinks(`${project}/-/blob`, commit, env.CI_PROJECT_DIR, cwd) : undefined;
}

function toLinks(blob: string, revision: string, root: string | undefined, cwd: string): Links | undefined {
  if (!/^https?:\/\/[^\s<>"']+$/.test(blob) || root === undefined || !isInside(cwd, root)) return undefined;
  const folder = showPath(cwd, root);
  return { blob, revision, folder: folder === '.' ? '' : folder };
}
