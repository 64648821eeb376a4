import type { Diagnostic } from '../diagnostic.js';
import { selectChanged } from '../lint/select-changed.js';
import { ReadError } from '../source/read-error.js';
import type { Io } from './io.js';
import { type LintedPlan, lintFile } from './lint-file.js';
import { versionsSince } from './plan-versions.js';

/** The findings on what changed in a plan since a revision; all of them when it was not there yet. */
export async function selectSince(linted: LintedPlan, ref: string, io: Io): Promise<readonly Diagnostic[]> {
  const [before] = versionsSince(ref, linted.file, io);
  try {
    return selectChanged(linted, await lintFile({ ...before, modules: linted.modules }, io));
  } catch (error) {
    if (!(error instanceof ReadError && error.problem === 'missing')) throw error;
    return linted.diagnostics;
  }
}
