import path from 'node:path';
import { readReleaseDates } from '../report/changelog/release-dates.js';
import { openPlan } from '../source/files.js';
import { listTags } from '../source/git-tags.js';
import { ReadError } from '../source/read-error.js';
import type { PlanInput } from './plan-versions.js';

/** When versions of a plan were released: by the changelog beside it, else by tags such as `v2.0.0` or `2.0.0`. */
export async function findReleaseDates({ file, cwd }: PlanInput): Promise<(version: string) => string | undefined> {
  const dates = await readChangelogDates(file, cwd);
  const tags = await readTagDates(path.dirname(path.resolve(cwd, file)), cwd);
  return (version) => dates.get(version) ?? tags.get(`v${version}`) ?? tags.get(version);
}

async function readChangelogDates(file: string, cwd: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { files } = await openPlan(file, cwd);
    return readReleaseDates(new TextDecoder().decode(await files.read('CHANGELOG.md')));
  } catch (error) {
    if (error instanceof ReadError) return new Map();
    throw error;
  }
}

// The folder of a plan in git may not be on disk; then the working folder is in the same repository.
async function readTagDates(folder: string, cwd: string): Promise<ReadonlyMap<string, string>> {
  for (const place of new Set([folder, cwd])) {
    try {
      return new Map((await listTags(place)).map(({ name, date }) => [name, date]));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
  }
  return new Map();
}
