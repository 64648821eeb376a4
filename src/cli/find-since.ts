import path from 'node:path';
import { splitRevision } from '../source/files.js';
import { findLatestTag } from '../source/git-tags.js';
import { Failure } from './failure.js';
import { findPlan } from './find-plan.js';
import type { Io } from './io.js';

/** The revision that a plan is compared with: the one named, else the latest tag of its repository. */
export async function findSince(named: unknown, word: string | undefined, io: Io): Promise<string> {
  if (named !== undefined) return String(named);
  const folder =
    word === undefined || splitRevision(word) ? io.cwd : path.dirname(path.resolve(io.cwd, findPlan(word, io)));
  const tag = await findLatestTag(folder);
  if (tag !== undefined) return tag;
  throw new Failure(
    'No tag says what the last release was.',
    'Name a branch, a tag or a commit: "measureplan version --since main". A shallow clone has no tags: run "git fetch --tags --unshallow".',
  );
}
